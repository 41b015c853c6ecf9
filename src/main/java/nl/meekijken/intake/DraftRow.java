package nl.meekijken.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.values.LicencePlate;

/**
 * A draft in a list.
 *
 * @param client the name of the client so far; empty if not filled in
 * @param savedBy the full name of who saved last
 * @param enteredBy the member of staff who writes it; none for one of the office itself
 */
public record DraftRow(DraftId id, String client, @Nullable LicencePlate plate, Instant savedAt, String savedBy,
		@Nullable PersonId enteredBy) {
}
