package nl.meekijken.backoffice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.PeopleSearch;
import nl.meekijken.desk.Pages;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Finds people of all offices. */
@Controller
class PeopleController {

	static final String ADDRESS = "/kantoor/mensen";

	private static final int LONGEST = 100;

	private final PeopleSearch people;

	private final StaffReading reading;

	PeopleController(PeopleSearch people, StaffReading reading) {
		this.people = people;
		this.reading = reading;
	}

	@GetMapping(ADDRESS)
	Reply find(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String zoek,
			@RequestParam(defaultValue = "1") String pagina) {
		var typed = zoek.substring(0, Math.min(zoek.length(), LONGEST)).strip();
		var page = Pages.of(pagina);
		var read = this.reading.with(this.people.find(typed, page), shell, Section.PEOPLE);
		var found = new PeoplePage(read.frame(), typed, this.people.isEnough(typed), page, read.content(),
				page < Pages.LAST);
		return (read.content().people().isEmpty() && page > 1) ? new Redirect(found.at(1)) : found;
	}

}
