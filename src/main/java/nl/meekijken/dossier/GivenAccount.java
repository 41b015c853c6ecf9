package nl.meekijken.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.DutchBanks;

/**
 * A bank account number that was given for a client, never whole.
 *
 * @param verdict none as long as nothing was decided
 */
public record GivenAccount(long id, String masked, String holder, Instant givenAt, Giver giver,
		NameCheckAnswer nameCheck, AccountState state, @Nullable AccountVerdict verdict) {

	/** A client who hears of a change by mail has so long to say that it is wrong. */
	public static final Duration WAIT = Duration.ofDays(2);

	/** The name of a Dutch bank; none for one abroad, or one that nobody knows. */
	public Optional<String> bank() {
		return DutchBanks.of(this.masked);
	}

	/** From when on the client may be paid there, once it is confirmed. */
	public Instant usableFrom() {
		return this.givenAt.plus(WAIT);
	}

}
