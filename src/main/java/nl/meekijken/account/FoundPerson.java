package nl.meekijken.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.Colleague.Standing;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;

/**
 * Somebody of any office, as staff find them.
 *
 * @param lastSignedInAt none if never
 * @param blockedBy the member of staff who shut them out; none if nobody of staff did
 */
public record FoundPerson(PersonId id, OfficeId office, String officeName, String fullName, String accountNumber,
		EmailAddress email, Role role, Standing standing, boolean hasFactor, @Nullable Instant lastSignedInAt,
		@Nullable String blockedBy) {

	public boolean isBlocked() {
		return this.standing == Standing.BLOCKED;
	}

}
