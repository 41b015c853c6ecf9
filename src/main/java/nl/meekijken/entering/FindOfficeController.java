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

/** Finds the office for which staff write a report. */
@Controller
class FindOfficeController {

	private static final int LONGEST = 100;

	private final StaffOffices offices;

	private final StaffReading reading;

	FindOfficeController(StaffOffices offices, StaffReading reading) {
		this.offices = offices;
		this.reading = reading;
	}

	@GetMapping(EnteringAddress.START)
	Reply find(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String zoek,
			@RequestParam(defaultValue = "1") String pagina) {
		var typed = zoek.substring(0, Math.min(zoek.length(), LONGEST)).strip();
		var page = Pages.of(pagina);
		var read = this.reading.with(this.offices.find(typed, shell.texts().today(), page), shell, Section.DOSSIERS);
		var found = new FindOfficePage(read.frame(), typed, page, read.content());
		return (read.content().offices().isEmpty() && page > 1) ? new Redirect(found.at(1)) : found;
	}

}
