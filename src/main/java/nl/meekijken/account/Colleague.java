package nl.meekijken.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/**
 * Somebody of the reader's own office.
 *
 * @param secondFactor whether they give a second factor when signing in
 * @param removalAskedAt when an administrator or staff asked for the removal of their
 * second factors, which waits; none if nobody did
 * @param lastSignedInAt none if never
 * @param blockedByStaff whether staff shut them out, so that only staff let them in again
 */
public record Colleague(PersonId id, String fullName, String accountNumber, EmailAddress email,
		@Nullable String jobTitle, @Nullable PhoneNumber phone, Role role, Standing standing, boolean secondFactor,
		@Nullable Instant removalAskedAt, @Nullable Instant lastSignedInAt, boolean blockedByStaff) {

	/** Whether somebody can sign in. */
	public enum Standing {

		/** Can sign in. */
		ACTIVE,
		/** Was invited and has not chosen a password yet. */
		INVITED,
		/** Is shut out by an administrator. */
		BLOCKED

	}

	public boolean isAdministrator() {
		return this.role == Role.ADMINISTRATOR;
	}

}
