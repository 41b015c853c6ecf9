package nl.meekijken.backoffice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.demo.DemoRequests;
import nl.meekijken.desk.Pages;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows who asked for a demo. */
@Controller
class DemoController {

	static final String ADDRESS = "/kantoor/demo";

	private final DemoRequests requests;

	private final StaffReading reading;

	DemoController(DemoRequests requests, StaffReading reading) {
		this.requests = requests;
		this.reading = reading;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "1") String pagina) {
		var page = Pages.of(pagina);
		var read = this.reading.with(this.requests.latest(page), shell, Section.DEMO);
		return new DemoPage(read.frame(), page, read.content());
	}

}
