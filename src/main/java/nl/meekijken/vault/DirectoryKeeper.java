package nl.meekijken.vault;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/** A folder that all nodes share. */
final class DirectoryKeeper implements Keeper {

	private static final long LEAST_ROOM = 64L * 1024 * 1024;

	private final Path folder;

	private final Path aside;

	DirectoryKeeper(Path folder, Path aside) {
		this.folder = folder;
		this.aside = aside;
	}

	@Override
	public void take(Path sealed, Fingerprint fingerprint, Instant now) throws IOException {
		var file = fileOf(fingerprint);
		mark(sealed, now);
		if (Files.isRegularFile(file) && Files.size(file) == Files.size(sealed) && mark(file, now)) {
			return;
		}
		move(sealed, file);
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
	public boolean has(Fingerprint fingerprint) {
		return Files.isRegularFile(fileOf(fingerprint));
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
	}

	/** Taken aside before the last look: whoever keeps the same bytes brings its own. */
	@Override
	public boolean letGo(Fingerprint fingerprint, Instant keptAfter, BooleanSupplier needed) throws IOException {
		var file = fileOf(fingerprint);
		var leaving = this.aside.resolve(fingerprint.hex() + ".leaving");
		if (Files.exists(file)) {
			if (needed.getAsBoolean()) {
				return true;
			}
			Files.move(file, leaving, StandardCopyOption.ATOMIC_MOVE);
		}
		if (Files.exists(leaving)) {
			var lately = Files.getLastModifiedTime(leaving).toInstant().isAfter(keptAfter);
			if (lately || needed.getAsBoolean()) {
				Files.move(leaving, file, StandardCopyOption.ATOMIC_MOVE);
				return !lately;
			}
			Files.delete(leaving);
		}
		removeDerived(fingerprint);
		return true;
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

	@Override
	public void removeDerived(Fingerprint of) throws IOException {
		FileSystemUtils.deleteRecursively(derivedFrom(of));
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

	private static boolean mark(Path file, Instant now) throws IOException {
		try {
			Files.setLastModifiedTime(file, FileTime.from(now));
			return true;
		}
		catch (NoSuchFileException ex) {
			return false;
		}
	}

	/** Those of two letters that do not lie wholly before the fingerprint. */
	private static Stream<Path> folders(Path folder, String from, int at) {
		var first = from.isEmpty() ? "" : from.substring(at, at + 2);
		var above = from.isEmpty() || at == 0 || nameOf(folder).equals(from.substring(0, at));
		return sorted(folder).filter(file -> nameOf(file).matches("[0-9a-f]{2}") && Files.isDirectory(file))
			.filter(file -> !above || nameOf(file).compareTo(first) >= 0);
	}

	private static Stream<Path> sorted(Path folder) {
		try (var files = Files.list(folder)) {
			return files.sorted().toList().stream();
		}
		catch (IOException ex) {
			return Stream.empty();
		}
	}

	/** Gone meanwhile is no fault. */
	private static Stream<Held> held(Path file) {
		try {
			return Stream
				.of(new Held(new Fingerprint(nameOf(file)), Files.getLastModifiedTime(file).toInstant()));
		}
		catch (IOException ex) {
			return Stream.empty();
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
