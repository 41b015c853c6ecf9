package nl.meekijken.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where sealed files lie. Whatever is there is there whole, and still there after the
 * power fails.
 */
interface Keeper {

	/**
	 * Takes a file over; from then on it counts as kept at that moment. The same file
	 * twice is no fault.
	 */
	void take(Path sealed, Fingerprint fingerprint, Instant now) throws IOException;

	/** Puts a file in the place of one that says the same, without changing its age. */
	void replace(Path sealed, Held held) throws IOException;

	/** Whether there is room, and anybody to answer. */
	boolean takesMore();

	Optional<InputStream> open(Fingerprint fingerprint) throws IOException;

	/**
	 * The next ones in order, so that all can be gone through.
	 * @throws IOException also if only some of them cannot be told
	 */
	List<Held> after(Optional<Fingerprint> last, int most) throws IOException;

	/** When a file was last taken; none if it is not there. */
	Optional<Instant> keptAt(Fingerprint fingerprint) throws IOException;

	/** Removes a file, if it is there, with what was made of it. */
	void remove(Fingerprint fingerprint) throws IOException;

	/** Keeps what is made of the bytes and can be made again. */
	void takeDerived(Path sealed, Fingerprint of, String name) throws IOException;

	Optional<InputStream> openDerived(Fingerprint of, String name) throws IOException;

}
