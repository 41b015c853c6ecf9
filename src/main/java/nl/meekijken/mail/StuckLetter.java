package nl.meekijken.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A letter that does not leave or did not arrive, without what it says.
 *
 * @param problem what the mail server answered last; none if nothing was kept
 */
public record StuckLetter(UUID id, Instant since, String recipient, String subject, int attempts, Plight plight,
		@Nullable String problem) {

	/** Why it is here. */
	public enum Plight {

		/** It failed a few times, and is still being tried. */
		WAITING,
		/** Nobody tries any more, until staff say so. */
		GIVEN_UP,
		/** It would help nobody any more: what it leads to has ended. Never sent. */
		EXPIRED,
		/** It left, and a server on the way sent word that it cannot be delivered. */
		BOUNCED

	}

	/** What the problem means; none if nothing was kept. */
	public Optional<BounceReason> reason() {
		return Optional.ofNullable(this.problem).map(BounceReason::said);
	}

	/** What a mail server said, in its own words; none if it said nothing. */
	public Optional<String> answer() {
		return Optional.ofNullable(this.problem).filter(BounceReason::isAnswer);
	}

	public boolean givenUp() {
		return this.plight == Plight.GIVEN_UP;
	}

}
