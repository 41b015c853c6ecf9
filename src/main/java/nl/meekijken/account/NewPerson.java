package nl.meekijken.account;

import org.jspecify.annotations.Nullable;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;

/** Somebody who will look along for an office. */
public record NewPerson(OfficeId office, String accountNumber, EmailAddress email, String firstName,
		@Nullable String prefix, String surname, Role role, String password) {
}
