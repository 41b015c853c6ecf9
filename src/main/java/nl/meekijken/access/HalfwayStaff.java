package nl.meekijken.access;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

/**
 * A member of staff whose password was right, with a second factor still to give or to
 * set up: no viewer, and nothing but that step answers.
 */
public record HalfwayStaff(PersonId person, OfficeId office) {

	/** As a role name. */
	public static final String ROLE = "HALFWAY_STAFF";

	String name() {
		return Long.toString(this.person.value());
	}

}
