package nl.meekijken.access;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

/** Who asks. A controller names its audience by the kind of viewer it takes. */
public sealed interface Viewer {

	/** Somebody of an intermediary office. */
	record Intermediary(PersonId person, OfficeId office) implements Viewer {
	}

}
