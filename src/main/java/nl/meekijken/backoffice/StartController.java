package nl.meekijken.backoffice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.meekijken.access.Viewer;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows what waits. */
@Controller
class StartController {

	static final String ADDRESS = "/kantoor";

	private final StaffReading reading;

	StartController(StaffReading reading) {
		this.reading = reading;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Staff viewer, Shell shell) {
		return new StartPage(this.reading.frame(shell, Section.START));
	}

}
