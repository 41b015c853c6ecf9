package nl.meekijken.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What was decided about a bank account number.
 *
 * @param by the name of whoever decided
 * @param how by what they are sure; none for a refusal, or if nobody wrote that down
 * @param refusal why not; none for a confirmation
 */
public record AccountVerdict(Instant at, String by, @Nullable AccountCheck how, @Nullable String refusal) {

	/** As it was confirmed where a dossier was brought in from. */
	public static AccountVerdict confirmedBefore(Instant at, String by) {
		return new AccountVerdict(at, by, null, null);
	}

	/** As it was refused where a dossier was brought in from. */
	public static AccountVerdict refusedBefore(Instant at, String by, String why) {
		return new AccountVerdict(at, by, null, why);
	}

	AccountState state() {
		return (this.refusal != null) ? AccountState.REFUSED : AccountState.CONFIRMED;
	}

}
