package nl.meekijken.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/** A folder that all nodes share. */
final class DirectoryKeeper implements Keeper {

	private static final long LEAST_ROOM = 64L * 1024 * 1024;

	private final Path folder;

	DirectoryKeeper(Path folder) {
		this.folder = folder;
	}

	@Override
	public void take(Path sealed, Fingerprint fingerprint, Instant now) throws IOException {
		mark(sealed, now);
		move(sealed, fileOf(fingerprint));
	}

	@Override
	public void replace(Path sealed, Held held) throws IOException {
		mark(sealed, held.keptAt());
		move(sealed, fileOf(held.fingerprint()));
	}

	@Override
	public boolean takesMore() {
		return Files.isWritable(this.folder) && this.folder.toFile().getUsableSpace() > LEAST_ROOM;
	}

	@Override
	public Optional<InputStream> open(Fingerprint fingerprint) throws IOException {
		return open(fileOf(fingerprint));
	}

	@Override
	public List<Held> after(Optional<Fingerprint> last, int most) throws IOException {
		var from = last.map(Fingerprint::hex).orElse("");
		try (var upper = folders(this.folder, from, 0)) {
			return upper.flatMap(above -> folders(above, from, 2))
				.flatMap(near -> sorted(near).filter(file -> Fingerprint.isOne(nameOf(file)))
					.filter(file -> nameOf(file).compareTo(from) > 0))
				.flatMap(DirectoryKeeper::held)
				.limit(most)
				.toList();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	@Override
	public Optional<Instant> keptAt(Fingerprint fingerprint) throws IOException {
		try {
			return Optional.of(Files.getLastModifiedTime(fileOf(fingerprint)).toInstant());
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	@Override
	public void remove(Fingerprint fingerprint) throws IOException {
		Files.deleteIfExists(fileOf(fingerprint));
		FileSystemUtils.deleteRecursively(derivedFrom(fingerprint));
	}

	@Override
	public void takeDerived(Path sealed, Fingerprint of, String name) throws IOException {
		var place = derivedFrom(of);
		Files.createDirectories(place);
		Files.move(sealed, place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public Optional<InputStream> openDerived(Fingerprint of, String name) throws IOException {
		return open(derivedFrom(of).resolve(name));
	}

	private Path fileOf(Fingerprint fingerprint) {
		return this.folder.resolve(fingerprint.path());
	}

	private Path derivedFrom(Fingerprint fingerprint) {
		return this.folder.resolve("pictures").resolve(fingerprint.path());
	}

	private void move(Path sealed, Path file) throws IOException {
		var nearest = file.resolveSibling(".").normalize();
		Files.createDirectories(nearest);
		Files.move(sealed, file, StandardCopyOption.ATOMIC_MOVE);
		force(nearest);
		force(nearest.resolveSibling(".").normalize());
		force(this.folder);
	}

	private static Optional<InputStream> open(Path file) throws IOException {
		try {
			return Optional.of(Files.newInputStream(file));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	private static void mark(Path file, Instant now) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(now));
	}

	/** Those of two letters that do not lie wholly before the fingerprint. */
	private static Stream<Path> folders(Path folder, String from, int at) {
		var first = from.isEmpty() ? "" : from.substring(at, at + 2);
		var above = from.isEmpty() || at == 0 || nameOf(folder).equals(from.substring(0, at));
		return sorted(folder).filter(file -> nameOf(file).matches("[0-9a-f]{2}") && Files.isDirectory(file))
			.filter(file -> !above || nameOf(file).compareTo(first) >= 0);
	}

	/** Gone meanwhile is no fault; closed to us is one. */
	private static Stream<Path> sorted(Path folder) {
		try (var files = Files.list(folder)) {
			return files.sorted().toList().stream();
		}
		catch (NoSuchFileException ex) {
			return Stream.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Held> held(Path file) {
		try {
			return Stream.of(new Held(new Fingerprint(nameOf(file)), Files.getLastModifiedTime(file).toInstant()));
		}
		catch (NoSuchFileException ex) {
			return Stream.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String nameOf(Path file) {
		return file.getFileName().toString();
	}

	/** A name in a folder survives a power cut only once the folder itself is on disk. */
	private static void force(Path folder) throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

}
