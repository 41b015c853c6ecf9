package nl.meekijken.vault;

import java.net.URI;
import java.time.Duration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

import nl.meekijken.database.StartRefused;

/** Which object storage was named in the settings. */
record ObjectStorage(String endpoint, String bucket, String region, String accessKey, String secretKey) {

	private static final Duration CONNECTING = Duration.ofSeconds(5);

	private static final Duration ANSWERING = Duration.ofSeconds(20);

	private static final Duration ALTOGETHER = Duration.ofMinutes(3);

	ObjectStorage {
		var given = !endpoint.isBlank();
		if (given && (bucket.isBlank() || accessKey.isBlank() || secretKey.isBlank())) {
			throw new StartRefused("The object storage is named but not wholly.",
					"Set MEEKIJKEN_VAULT_S3_BUCKET, MEEKIJKEN_VAULT_S3_ACCESS_KEY and MEEKIJKEN_VAULT_S3_SECRET_KEY too.");
		}
	}

	boolean isGiven() {
		return !this.endpoint.isBlank();
	}

	S3Client connect() {
		return S3Client.builder()
			.endpointOverride(URI.create(this.endpoint.strip()))
			.region(Region.of(this.region))
			.credentialsProvider(
					StaticCredentialsProvider.create(AwsBasicCredentials.create(this.accessKey, this.secretKey)))
			.forcePathStyle(true)
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.overrideConfiguration(limits -> limits.apiCallTimeout(ALTOGETHER))
			.httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).socketTimeout(ANSWERING))
			.build();
	}

	@Override
	public String toString() {
		return "ObjectStorage[not told]";
	}

}
