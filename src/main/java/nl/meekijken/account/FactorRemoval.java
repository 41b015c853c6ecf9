package nl.meekijken.account;

import java.time.Instant;

/**
 * That somebody asked for a person's second factors to be removed, and a member of staff
 * who did not ask has to agree.
 *
 * @param askedBy who asked, and so may not agree
 * @param byOffice whether an administrator of the person's office asked; staff otherwise
 * @param reason how it was made sure who the person is
 */
public record FactorRemoval(PersonId person, String fullName, String officeName, PersonId askedBy, String askedByName,
		boolean byOffice, Instant askedAt, String reason) {
}
