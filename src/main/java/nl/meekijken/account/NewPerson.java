package nl.meekijken.account;

import org.jspecify.annotations.Nullable;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;

/**
 * Somebody who will look along for an office.
 *
 * @param password none for whoever is invited to choose it
 */
public record NewPerson(OfficeId office, String accountNumber, EmailAddress email, String firstName,
		@Nullable String prefix, String surname, Role role, @Nullable String password) {
}
