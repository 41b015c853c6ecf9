package nl.meekijken.administration;

import java.util.List;
import java.util.Map;

import nl.meekijken.account.FoundPerson;
import nl.meekijken.account.PersonId;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.web.Page;

/**
 * Everybody who works for the recovery service.
 *
 * @param teams of those who are in one
 */
record StaffPage(Frame frame, List<FoundPerson> people, Map<PersonId, String> teams, Told told) implements Page {

}
