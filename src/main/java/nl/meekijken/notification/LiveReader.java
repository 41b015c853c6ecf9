package nl.meekijken.notification;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

/**
 * Somebody whose browser follows the news.
 *
 * @param session in which it does, by its id
 */
public record LiveReader(PersonId person, OfficeId office, String session) {
}
