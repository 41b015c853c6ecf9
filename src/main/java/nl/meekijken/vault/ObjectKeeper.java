package nl.meekijken.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
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

	private final S3Client storage;

	private final String bucket;

	private final Path aside;

	ObjectKeeper(S3Client storage, String bucket, Path aside) {
		this.storage = storage;
		this.bucket = bucket;
		this.aside = aside;
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
			this.storage.headBucket(head -> head.bucket(this.bucket));
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
	public boolean has(Fingerprint fingerprint) throws IOException {
		return look(keyOf(fingerprint)) != null;
	}

	@Override
	public List<Held> after(Optional<Fingerprint> last, int most) throws IOException {
		var listing = ListObjectsV2Request.builder()
			.bucket(this.bucket)
			.prefix(PAPERS)
			.startAfter(last.map(ObjectKeeper::keyOf).orElse(PAPERS))
			.maxKeys(most)
			.build();
		return asking(() -> this.storage.listObjectsV2(listing).contents().stream().map(ObjectKeeper::held).toList());
	}

	/**
	 * A copy is held back until the last look: whoever keeps the same bytes at that
	 * moment finds them again.
	 */
	@Override
	public boolean letGo(Fingerprint fingerprint, Instant keptAfter, BooleanSupplier needed) throws IOException {
		var key = keyOf(fingerprint);
		var there = look(key);
		if (there != null && there.lastModified().isAfter(keptAfter)) {
			return false;
		}
		if (there != null && !needed.getAsBoolean()) {
			var copy = Files.createTempFile(this.aside, fingerprint.hex(), ".leaving");
			try (var bytes = get(key).orElseGet(InputStream::nullInputStream)) {
				Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
				asking(() -> this.storage.deleteObject(gone -> gone.bucket(this.bucket).key(key)));
				if (needed.getAsBoolean() && look(key) == null) {
					put(key, copy);
					return true;
				}
			}
			finally {
				Files.deleteIfExists(copy);
			}
		}
		if (!needed.getAsBoolean()) {
			removeDerived(fingerprint);
		}
		return true;
	}

	@Override
	public void takeDerived(Path sealed, Fingerprint of, String name) throws IOException {
		put(derivedFrom(of) + name, sealed);
	}

	@Override
	public Optional<InputStream> openDerived(Fingerprint of, String name) throws IOException {
		return get(derivedFrom(of) + name);
	}

	@Override
	public void removeDerived(Fingerprint of) throws IOException {
		var listing = ListObjectsV2Request.builder().bucket(this.bucket).prefix(derivedFrom(of)).build();
		for (var object : asking(() -> this.storage.listObjectsV2(listing).contents())) {
			asking(() -> this.storage.deleteObject(gone -> gone.bucket(this.bucket).key(object.key())));
		}
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

	private @Nullable HeadObjectResponse look(String key) throws IOException {
		try {
			return asking(() -> this.storage.headObject(head -> head.bucket(this.bucket).key(key)));
		}
		catch (Absent ex) {
			return null;
		}
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
