package nl.meekijken.administration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.StaffOverseer;
import nl.meekijken.desk.Pages;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.office.StaffOffices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Finds offices. */
@Controller
class OfficeListController {

	static final String ADDRESS = "/kantoor/kantoren";

	private static final int LONGEST = 100;

	private final StaffOffices offices;

	private final StaffReading reading;

	OfficeListController(StaffOffices offices, StaffReading reading) {
		this.offices = offices;
		this.reading = reading;
	}

	@GetMapping(ADDRESS)
	Reply find(StaffOverseer overseer, Shell shell, @RequestParam(defaultValue = "") String zoek,
			@RequestParam(defaultValue = "1") String pagina) {
		var typed = zoek.substring(0, Math.min(zoek.length(), LONGEST)).strip();
		var page = Pages.of(pagina);
		var read = this.reading.with(this.offices.find(typed, shell.texts().today(), page), shell,
				Section.ADMINISTRATION);
		var found = new OfficeListPage(read.frame(), overseer.administrates(), typed, page, read.content());
		return (read.content().offices().isEmpty() && page > 1) ? new Redirect(found.at(1)) : found;
	}

}
