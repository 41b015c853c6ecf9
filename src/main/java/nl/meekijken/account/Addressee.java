package nl.meekijken.account;

import java.util.List;
import java.util.Locale;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;

/**
 * Somebody to whom the house writes about the own account.
 *
 * @param fullName first name, prefix and surname
 * @param invited whether this person has no password yet
 * @param hasFactor whether a second factor is asked at signing in
 * @param staff whether this person works for the recovery service
 * @param names what a guesser would try first: names of the person and of the office
 */
record Addressee(PersonId person, OfficeId office, String officeName, String accountNumber, String firstName,
		String fullName, EmailAddress email, Locale language, boolean invited, boolean hasFactor, boolean staff,
		List<String> names) {
}
