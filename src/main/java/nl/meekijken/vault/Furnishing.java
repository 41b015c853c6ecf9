package nl.meekijken.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A folder, or an object storage if one is named. */
@Configuration(proxyBeanMethods = false)
class Furnishing {

	private final Path folder;

	Furnishing(@Value("${meekijken.vault:data/vault}") Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	@Bean
	ObjectStorage objectStorage(@Value("${meekijken.vault.s3.endpoint:}") String endpoint,
			@Value("${meekijken.vault.s3.bucket:}") String bucket,
			@Value("${meekijken.vault.s3.region:eu-central-1}") String region,
			@Value("${meekijken.vault.s3.access-key:}") String accessKey,
			@Value("${meekijken.vault.s3.secret-key:}") String secretKey) {
		return new ObjectStorage(endpoint, bucket, region, accessKey, secretKey);
	}

	@Bean
	Antechamber antechamber(Sealing sealing, Clock clock) throws IOException {
		return new Antechamber(incoming(), sealing, clock);
	}

	@Bean
	Keeper keeper(ObjectStorage storage) throws IOException {
		Files.createDirectories(incoming());
		return storage.isGiven() ? new ObjectKeeper(storage.connect(), storage.bucket().strip())
				: new DirectoryKeeper(this.folder);
	}

	private Path incoming() {
		return this.folder.resolve("incoming");
	}

}
