package nl.meekijken.access;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

/**
 * Somebody whose password was right, with a second factor still to give or to set up: no
 * viewer, and nothing but that step answers.
 */
public record Halfway(PersonId person, OfficeId office) {

	/** As a role name. */
	public static final String ROLE = "HALFWAY";

	String name() {
		return Long.toString(this.person.value());
	}

	Viewer.Intermediary wholly() {
		return new Viewer.Intermediary(this.person, this.office);
	}

}
