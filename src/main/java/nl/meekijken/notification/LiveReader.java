package nl.meekijken.notification;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

/**
 * Somebody whose browser follows the news.
 *
 * @param session in which it does, by its id
 * @param guest whether the office is a demo that anybody can ask for
 */
public record LiveReader(PersonId person, OfficeId office, String session, boolean guest) {

	boolean isColleagueOf(LiveReader other) {
		return this.office.equals(other.office) && !this.person.equals(other.person);
	}

}
