package nl.meekijken.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket of an object storage that speaks S3. It puts whole objects in place or none,
 * and answers when they are safe; its own clock says when each was put.
 */
final class ObjectKeeper implements Keeper {

	private static final String PAPERS = "papers/";

	private static final String DERIVED = "pictures/";

	private static final int PICTURES_AT_A_TIME = 100;

	private static final Duration A_LOOK = Duration.ofSeconds(5);

	private final S3Client storage;

	private final String bucket;

	ObjectKeeper(S3Client storage, String bucket) {
		this.storage = storage;
		this.bucket = bucket;
	}

	/** Put again even when it is there, since only that makes it young. */
	@Override
	public void take(Path sealed, Fingerprint fingerprint, Instant now) throws IOException {
		put(keyOf(fingerprint), sealed);
	}

	@Override
	public void replace(Path sealed, Held held) throws IOException {
		put(keyOf(held.fingerprint()), sealed);
	}

	@Override
	public boolean takesMore() {
		try {
			this.storage.headBucket(
					head -> head.bucket(this.bucket).overrideConfiguration(limits -> limits.apiCallTimeout(A_LOOK)));
			return true;
		}
		catch (SdkException ex) {
			return false;
		}
	}

	@Override
	public Optional<InputStream> open(Fingerprint fingerprint) throws IOException {
		return get(keyOf(fingerprint));
	}

	@Override
	public List<Held> after(Optional<Fingerprint> last, int most) throws IOException {
		var listing = ListObjectsV2Request.builder()
			.bucket(this.bucket)
			.prefix(PAPERS)
			.startAfter(last.map(ObjectKeeper::keyOf).orElse(PAPERS))
			.maxKeys(most)
			.build();
		return asking(() -> this.storage.listObjectsV2Paginator(listing)
			.contents()
			.stream()
			.filter(ObjectKeeper::isPaper)
			.limit(most)
			.map(ObjectKeeper::held)
			.toList());
	}

	@Override
	public Optional<Instant> keptAt(Fingerprint fingerprint) throws IOException {
		try {
			return Optional
				.of(asking(() -> this.storage.headObject(head -> head.bucket(this.bucket).key(keyOf(fingerprint))))
					.lastModified());
		}
		catch (Absent ex) {
			return Optional.empty();
		}
	}

	@Override
	public void remove(Fingerprint fingerprint) throws IOException {
		delete(keyOf(fingerprint));
		var pictures = ListObjectsV2Request.builder()
			.bucket(this.bucket)
			.prefix(derivedFrom(fingerprint))
			.maxKeys(PICTURES_AT_A_TIME)
			.build();
		for (var picture : asking(
				() -> this.storage.listObjectsV2Paginator(pictures).contents().stream().map(S3Object::key).toList())) {
			delete(picture);
		}
	}

	@Override
	public void takeDerived(Path sealed, Fingerprint of, String name) throws IOException {
		put(derivedFrom(of) + name, sealed);
	}

	@Override
	public Optional<InputStream> openDerived(Fingerprint of, String name) throws IOException {
		return get(derivedFrom(of) + name);
	}

	private void put(String key, Path file) throws IOException {
		asking(() -> this.storage.putObject(put -> put.bucket(this.bucket).key(key), RequestBody.fromFile(file)));
	}

	private Optional<InputStream> get(String key) throws IOException {
		try {
			return Optional.of(asking(() -> this.storage.getObject(get -> get.bucket(this.bucket).key(key))));
		}
		catch (Absent ex) {
			return Optional.empty();
		}
	}

	private void delete(String key) throws IOException {
		asking(() -> this.storage.deleteObject(gone -> gone.bucket(this.bucket).key(key)));
	}

	private static <T> T asking(Request<T> request) throws IOException {
		try {
			return request.send();
		}
		catch (NoSuchKeyException ex) {
			throw new Absent(ex);
		}
		catch (SdkException ex) {
			throw new IOException("the object storage failed: " + ex.getClass().getSimpleName(), ex);
		}
	}

	private static String keyOf(Fingerprint fingerprint) {
		return PAPERS + fingerprint.hex();
	}

	private static String derivedFrom(Fingerprint fingerprint) {
		return DERIVED + fingerprint.hex() + "/";
	}

	/** A storage that was killed may leave half of something under a name of its own. */
	private static boolean isPaper(S3Object object) {
		return Fingerprint.isOne(object.key().substring(PAPERS.length()));
	}

	private static Held held(S3Object object) {
		return new Held(new Fingerprint(object.key().substring(PAPERS.length())), object.lastModified());
	}

	private interface Request<T> {

		T send() throws IOException;

	}

	private static final class Absent extends IOException {

		Absent(Throwable cause) {
			super(cause);
		}

	}

}
