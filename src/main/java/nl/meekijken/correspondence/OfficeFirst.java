package nl.meekijken.correspondence;

import java.time.Instant;

/** Knows when an office has heard by mail what a client is written about. */
@FunctionalInterface
public interface OfficeFirst {

	/**
	 * When those of the office at work who want news at once have been written to about
	 * what happens now; now if nobody waits for that, or the office does it itself.
	 */
	Instant heardBy();

}
