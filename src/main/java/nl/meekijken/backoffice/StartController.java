package nl.meekijken.backoffice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.meekijken.access.Viewer;
import nl.meekijken.demo.DemoRequests;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows what waits, and what is new. */
@Controller
class StartController {

	static final String ADDRESS = "/kantoor";

	private final DemoRequests demos;

	private final StaffReading reading;

	StartController(DemoRequests demos, StaffReading reading) {
		this.demos = demos;
		this.reading = reading;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Staff viewer, Shell shell) {
		var read = this.reading.with(this.demos.countLately(), shell, Section.START);
		return new StartPage(read.frame(), read.content());
	}

}
