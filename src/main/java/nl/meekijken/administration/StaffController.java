package nl.meekijken.administration;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Told;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows an administrator everybody who works for the recovery service. */
@Controller
class StaffController {

	static final String ADDRESS = "/kantoor/medewerkers";

	private static final Notices NOTICES = new Notices(Map.of("uitgenodigd", "staff.invited", "team", "team.saved"));

	private final TeamReading reading;

	StaffController(TeamReading reading) {
		this.reading = reading;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffAdministrator administrator, Viewer.Staff viewer, Shell shell, HttpServletRequest request) {
		var read = this.reading.all(viewer, shell);
		return new StaffPage(read.frame(), read.content(), this.reading.teams(), Told.in(request, shell, NOTICES));
	}

}
