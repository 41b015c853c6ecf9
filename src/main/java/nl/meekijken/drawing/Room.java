package nl.meekijken.drawing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A folder in which a house draws, known as taken by a lock that ends with its process:
 * what a house that was killed leaves, the next one removes.
 */
final class Room {

	private static final Logger log = LoggerFactory.getLogger(Room.class);

	private static final String NAME = "meekijken-drawing";

	private static final String TAKEN = "taken";

	/** To close a file of one's own anew would end the lock on it. */
	private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

	private final Path folder;

	private final @Nullable FileChannel lock;

	private Room(Path folder, @Nullable FileChannel lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/** One that nobody else knows. */
	static Room at(Path folder) {
		return new Room(folder, null);
	}

	/** A new one among others, after those of dead houses were removed. */
	static Room takenAmong(Path rooms) throws IOException {
		removeTheDead(rooms);
		var folder = Files.createTempDirectory(rooms, NAME);
		OURS.add(folder);
		var begun = folder.resolve("begun");
		var lock = FileChannel.open(begun, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		lock.lock();
		Files.move(begun, folder.resolve(TAKEN), StandardCopyOption.ATOMIC_MOVE);
		return new Room(folder, lock);
	}

	Path folder() {
		return this.folder;
	}

	void leave() throws IOException {
		if (this.lock != null) {
			this.lock.close();
		}
		FileSystemUtils.deleteRecursively(this.folder);
		OURS.remove(this.folder);
	}

	private static void removeTheDead(Path rooms) throws IOException {
		try (var found = Files.newDirectoryStream(rooms, NAME + "*")) {
			for (var folder : found) {
				if (!OURS.contains(folder) && isLeft(folder.resolve(TAKEN))) {
					remove(folder);
				}
			}
		}
	}

	private static boolean isLeft(Path taken) {
		try (var file = FileChannel.open(taken, StandardOpenOption.WRITE); var lock = file.tryLock()) {
			return lock != null;
		}
		catch (IOException | OverlappingFileLockException ex) {
			return false;
		}
	}

	private static void remove(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			log.warn("What a house that is gone left cannot be removed: {}", folder);
		}
	}

}
