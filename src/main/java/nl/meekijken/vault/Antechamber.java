package nl.meekijken.vault;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;

/**
 * Where bytes are sealed as they come in, before the keeper takes them over; never plain
 * on any disk.
 */
final class Antechamber {

	private static final int CHUNK = 64 * 1024;

	private static final Duration LEFT_BEHIND = Duration.ofDays(1);

	private final Path folder;

	private final Sealing sealing;

	private final Clock clock;

	Antechamber(Path folder, Sealing sealing, Clock clock) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.sealing = sealing;
		this.clock = clock;
		sweep();
	}

	/** Removes what was coming in when it broke off long ago. */
	void sweep() throws IOException {
		var before = this.clock.instant().minus(LEFT_BEHIND).toEpochMilli();
		try (var left = Files.newDirectoryStream(this.folder, "*.part")) {
			for (var part : left) {
				if (part.toFile().lastModified() < before) {
					Files.deleteIfExists(part);
				}
			}
		}
	}

	Path place() throws Full {
		try {
			return Files.createTempFile(this.folder, "paper", ".part");
		}
		catch (IOException ex) {
			throw new Full(ex);
		}
	}

	/** Seals the bytes into the file; it is on disk when this returns. */
	Kept write(InputStream bytes, long most, Path file) throws IOException {
		return write(bytes, most, file, "");
	}

	/** As above, for a place outside of which the file says nothing. */
	Kept write(InputStream bytes, long most, Path file, String place) throws IOException {
		var incoming = new Incoming(bytes, most);
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			try (var buffered = new BufferedOutputStream(Channels.newOutputStream(channel), CHUNK)) {
				try (var sealed = this.sealing.seal(buffered, place)) {
					incoming.transferTo(sealed);
				}
				buffered.flush();
				channel.force(true);
			}
			return incoming.kept();
		}
		catch (IOException ex) {
			throw incoming.isToBlame(ex) ? ex : new Full(ex);
		}
	}

}
