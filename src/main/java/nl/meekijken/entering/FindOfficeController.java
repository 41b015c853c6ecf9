package nl.meekijken.entering;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Pages;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.office.StaffOffices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Finds the office for which staff write a report, and what they were writing. */
@Controller
class FindOfficeController {

	private static final int LONGEST = 100;

	private final StaffOffices offices;

	private final StaffReading reading;

	private final EnteringDesk desk;

	FindOfficeController(StaffOffices offices, StaffReading reading, EnteringDesk desk) {
		this.desk = desk;
		this.offices = offices;
		this.reading = reading;
	}

	@GetMapping(EnteringAddress.START)
	Reply find(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String zoek,
			@RequestParam(defaultValue = "1") String pagina) {
		var typed = zoek.substring(0, Math.min(zoek.length(), LONGEST)).strip();
		var page = Pages.of(pagina);
		var read = this.reading.with(this.offices.find(typed, shell.texts().today(), page), shell, Section.DOSSIERS);
		var found = new FindOfficePage(read.frame(), typed, page, read.content(), this.desk.drafts());
		return (read.content().offices().isEmpty() && page > 1) ? new Redirect(found.at(1)) : found;
	}

}
