package nl.meekijken.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.correspondence.Fate;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.values.ClaimNumber;

/**
 * Something that happened, and why it was mailed or not.
 *
 * @param activity the id of the activity that it is
 * @param when it was mailed, decided not to be, or will be; none for what no mail ever
 * thought of
 * @param address to which it was mailed
 * @param fate what became of that mail
 */
public record ExplainedEvent(long activity, Instant at, ActivityKind kind, @Nullable String detail, ClaimNumber number,
		Outcome outcome, @Nullable Instant when, @Nullable String address, @Nullable Fate fate) {

	@Override
	public String toString() {
		return "ExplainedEvent[" + this.activity + ", " + this.outcome + "]";
	}

}
