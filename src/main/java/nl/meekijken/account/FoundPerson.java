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
 */
public record FoundPerson(PersonId id, OfficeId office, String officeName, String fullName, String accountNumber,
		EmailAddress email, Role role, Standing standing, boolean hasFactor, @Nullable Instant lastSignedInAt) {

	public boolean isBlocked() {
		return this.standing == Standing.BLOCKED;
	}

}
