package nl.meekijken.administration;

import java.util.List;

import nl.meekijken.account.FoundPerson;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.web.Page;

/** Everybody who works for the recovery service. */
record StaffPage(Frame frame, List<FoundPerson> people, Told told) implements Page {

}
