package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps bytes on disk under their fingerprint: whole or not at all, once however often
 * they come, and still there after the power fails.
 */
@Component
class Vault {

	private static final int CHUNK = 64 * 1024;

	private static final Duration LEFT_BEHIND = Duration.ofDays(1);

	/** Nobody needs longer to note the paper whose bytes were kept. */
	private static final Duration JUST_KEPT = Duration.ofDays(1);

	private final Path folder;

	private final Path incoming;

	private final Clock clock;

	Vault(@Value("${meekijken.vault:data/vault}") Path folder, Clock clock) throws IOException {
		this.clock = clock;
		this.folder = folder.toAbsolutePath().normalize();
		this.incoming = Files.createDirectories(this.folder.resolve("incoming"));
		sweep(clock.instant().minus(LEFT_BEHIND));
	}

	/** Keeps the bytes; they are on disk when this returns. */
	Kept keep(InputStream bytes) throws IOException {
		return keep(bytes, Long.MAX_VALUE);
	}

	/**
	 * Keeps the bytes if there are not too many of them.
	 * @throws TooLarge past that number
	 * @throws Full if there is no room for them
	 */
	Kept keep(InputStream bytes, long most) throws IOException {
		var temporary = Files.createTempFile(this.incoming, "paper", ".part");
		try {
			var kept = write(bytes, temporary, most);
			settle(temporary, kept);
			return kept;
		}
		finally {
			Files.deleteIfExists(temporary);
		}
	}

	/**
	 * Where the bytes lie, to be read only.
	 * @throws MissingBytes if they are not there
	 */
	Path find(Fingerprint fingerprint) {
		var file = fingerprint.below(this.folder);
		if (!Files.isRegularFile(file)) {
			throw new MissingBytes(fingerprint);
		}
		return file;
	}

	/**
	 * Opens the bytes to be read.
	 * @throws MissingBytes if they are not there
	 */
	InputStream open(Fingerprint fingerprint) throws IOException {
		return Files.newInputStream(find(fingerprint));
	}

	/** Keeps what was derived from bytes, whole or not at all; thrown away with them. */
	void keepDerived(Fingerprint of, String name, byte[] derived) throws IOException {
		var place = Files.createDirectories(picturesOf(of));
		var temporary = Files.createTempFile(place, "derived", ".part");
		try {
			Files.write(temporary, derived);
			Files.move(temporary, place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(temporary);
		}
	}

	Optional<byte[]> derived(Fingerprint of, String name) throws IOException {
		try {
			return Optional.of(Files.readAllBytes(picturesOf(of).resolve(name)));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	private Path picturesOf(Fingerprint fingerprint) {
		return fingerprint.below(this.folder.resolve("pictures"));
	}

	/**
	 * Removes what was coming in when a process ended; what is younger may still be
	 * coming in at another node.
	 */
	private void sweep(Instant before) throws IOException {
		try (var left = Files.newDirectoryStream(this.incoming, "*.part")) {
			for (var part : left) {
				if (part.toFile().lastModified() < before.toEpochMilli()) {
					Files.deleteIfExists(part);
				}
			}
		}
	}

	private static Kept write(InputStream bytes, Path file, long most) throws IOException {
		var digest = Fingerprint.digest();
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			var chunk = new byte[CHUNK];
			for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
				if (channel.position() + read > most) {
					throw new TooLarge();
				}
				digest.update(chunk, 0, read);
				write(channel, ByteBuffer.wrap(chunk, 0, read));
			}
			channel.force(true);
			return new Kept(Fingerprint.of(digest), channel.size());
		}
	}

	private static void write(FileChannel channel, ByteBuffer rest) throws IOException {
		try {
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
		}
		catch (IOException ex) {
			throw String.valueOf(ex.getMessage()).contains("No space left") ? new Full(ex) : ex;
		}
	}

	private void settle(Path temporary, Kept kept) throws IOException {
		var file = kept.fingerprint().below(this.folder);
		markAsJustKept(temporary);
		if (Files.isRegularFile(file) && Files.size(file) == kept.size() && markAsJustKept(file)) {
			return;
		}
		var nearest = file.resolveSibling(".").normalize();
		var upper = nearest.resolveSibling(".").normalize();
		Files.createDirectories(nearest);
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		force(nearest);
		force(upper);
		force(this.folder);
	}

	private boolean markAsJustKept(Path file) throws IOException {
		try {
			Files.setLastModifiedTime(file, FileTime.from(this.clock.instant()));
			return true;
		}
		catch (NoSuchFileException ex) {
			return false;
		}
	}

	/**
	 * Lets bytes go that no paper refers to, unless they were kept so lately that their
	 * paper may not be noted yet. They are taken aside before the last look: whoever
	 * keeps the same bytes meanwhile finds none and brings its own.
	 * @return whether that is settled; ask again tomorrow if not
	 */
	boolean letGo(Fingerprint fingerprint, BooleanSupplier needed) throws IOException {
		var file = fingerprint.below(this.folder);
		var aside = this.incoming.resolve(fingerprint.hex() + ".leaving");
		if (Files.exists(file)) {
			if (needed.getAsBoolean()) {
				return true;
			}
			Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
		}
		if (Files.exists(aside)) {
			var lately = Files.getLastModifiedTime(aside).toInstant().isAfter(this.clock.instant().minus(JUST_KEPT));
			if (lately || needed.getAsBoolean()) {
				Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
				return !lately;
			}
			Files.delete(aside);
		}
		FileSystemUtils.deleteRecursively(picturesOf(fingerprint));
		return true;
	}

	/** A name in a folder survives a power cut only once the folder itself is on disk. */
	private static void force(Path folder) throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	/** What was kept. */
	record Kept(Fingerprint fingerprint, long size) {
	}

	/** More bytes came than may be kept. */
	static class TooLarge extends IOException {

	}

	/** There is no room; once there is, it goes on by itself. */
	static class Full extends IOException {

		Full(IOException cause) {
			super("the vault is full", cause);
		}

	}

	/** A paper is known but its bytes are gone: a fault of the vault, never of a user. */
	static class MissingBytes extends IllegalStateException {

		MissingBytes(Fingerprint fingerprint) {
			super("The vault has no bytes for %s; bring them back from a backup".formatted(fingerprint.hex()));
		}

	}

}
