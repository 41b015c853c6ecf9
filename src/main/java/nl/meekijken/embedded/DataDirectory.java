package nl.meekijken.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.database.StartRefused;

/** The one directory in which everything lies; one process at a time may use it. */
record DataDirectory(Path path) {

	private static final long LEAST_FREE_BYTES = 300L << 20;

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

	static DataDirectory at(String path) {
		return new DataDirectory(Path.of(path).toAbsolutePath().normalize());
	}

	Path file(String name) {
		return this.path.resolve(name);
	}

	void create() {
		try {
			if (!Files.isDirectory(this.path)) {
				Files.createDirectories(this.path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
			}
			requireSpace();
		}
		catch (IOException ex) {
			throw new StartRefused("The data directory " + this.path + " cannot be made or written.",
					"Give this user the right to write there, or name another directory in MEEKIJKEN_DATA.");
		}
	}

	private void requireSpace() throws IOException {
		var free = Files.getFileStore(this.path).getUsableSpace();
		if (free < LEAST_FREE_BYTES) {
			throw new StartRefused(
					"The disk of " + this.path + " is full: " + (free >> 20) + " MB are free, at least "
							+ (LEAST_FREE_BYTES >> 20) + " MB are needed.",
					"Make room there, or name a directory on another disk in MEEKIJKEN_DATA.");
		}
	}

	/**
	 * Claims the directory for this process until the lock is released or the process
	 * ends.
	 */
	FileLock claim() throws IOException {
		var channel = FileChannel.open(file("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		var lock = tryLock(channel);
		if (lock == null) {
			channel.close();
			throw new StartRefused("Another Meekijken is already running on " + this.path + ".",
					"Stop that one first, or name another directory in MEEKIJKEN_DATA.");
		}
		return lock;
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

}
