package nl.meekijken.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request for a demo, as staff see it.
 *
 * @param endsOn the last day of the demo; none if there was none made
 */
public record DemoRequest(UUID id, Instant askedAt, Asker asker, Stage stage, @Nullable LocalDate endsOn) {

	/** What became of it; whoever asked reads none of this on the screen. */
	public enum Stage {

		/** Is made in a moment. */
		WAITING,
		/** The demo is there. */
		MADE,
		/** The e-mail address has an account already: its owner was told by mail. */
		KNOWN,
		/** The same e-mail address was given too often: nothing was done. */
		HELD_BACK,
		/** It failed time and again. */
		GIVEN_UP

	}

}
