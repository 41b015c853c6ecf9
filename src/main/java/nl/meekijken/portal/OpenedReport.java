package nl.meekijken.portal;

import nl.meekijken.account.Person;
import nl.meekijken.intake.Draft;

/** Who reads which draft of a report. */
record OpenedReport(Person person, Draft draft) {
}
