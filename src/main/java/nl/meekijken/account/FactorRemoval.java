package nl.meekijken.account;

import java.time.Instant;

/**
 * That a member of staff asked for somebody's second factors to be removed, and another
 * has to agree.
 *
 * @param askedBy who asked, and so may not agree
 * @param reason how it was made sure who the person is
 */
public record FactorRemoval(PersonId person, String fullName, String officeName, PersonId askedBy, String askedByName,
		Instant askedAt, String reason) {
}
