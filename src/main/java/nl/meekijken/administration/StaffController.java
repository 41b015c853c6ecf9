package nl.meekijken.administration;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.PeopleSearch;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Told;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows an administrator everybody who works for the recovery service. */
@Controller
class StaffController {

	static final String ADDRESS = "/kantoor/medewerkers";

	private static final Notices NOTICES = new Notices(Map.of("uitgenodigd", "staff.invited"));

	private final PeopleSearch people;

	private final StaffReading reading;

	StaffController(PeopleSearch people, StaffReading reading) {
		this.people = people;
		this.reading = reading;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffAdministrator administrator, Viewer.Staff viewer, Shell shell, HttpServletRequest request) {
		var read = this.reading.with(this.people.of(viewer.office()), shell, Section.ADMINISTRATION);
		return new StaffPage(read.frame(), read.content(), Told.in(request, shell, NOTICES));
	}

}
