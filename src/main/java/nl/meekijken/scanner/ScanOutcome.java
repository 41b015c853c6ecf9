package nl.meekijken.scanner;

/** What the scanner says of bytes. Only {@link Clean} is clean. */
public sealed interface ScanOutcome {

	/** All bytes were looked at and nothing was found. */
	record Clean() implements ScanOutcome {
	}

	/**
	 * Something was found.
	 *
	 * @param name what ClamAV calls it
	 */
	record Infected(String name) implements ScanOutcome {
	}

	/**
	 * Nothing is known: ask again later.
	 *
	 * @param why for the log; holds nothing of the bytes
	 */
	record Unavailable(String why) implements ScanOutcome {
	}

}
