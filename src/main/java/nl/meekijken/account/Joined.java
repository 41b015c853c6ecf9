package nl.meekijken.account;

import nl.meekijken.office.OfficeId;

/**
 * Somebody of an office chose a first password, and may look along from now on. Told in
 * the transaction in which it happens, in the name of that person.
 */
public record Joined(OfficeId office, PersonId person) {
}
