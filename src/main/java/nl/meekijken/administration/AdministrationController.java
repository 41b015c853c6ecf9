package nl.meekijken.administration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.meekijken.access.StaffOverseer;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.office.Holidays;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows what there is to administrate. */
@Controller
class AdministrationController {

	static final String ADDRESS = "/kantoor/beheer";

	private final StaffReading reading;

	private final Holidays holidays;

	AdministrationController(StaffReading reading, Holidays holidays) {
		this.reading = reading;
		this.holidays = holidays;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffOverseer overseer, Shell shell) {
		var read = this.reading.with(this.holidays.all(), shell, Section.ADMINISTRATION);
		return new AdministrationPage(read.frame(), overseer.administrates(), read.content());
	}

}
