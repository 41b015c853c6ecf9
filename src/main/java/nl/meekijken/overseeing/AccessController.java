package nl.meekijken.overseeing;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.AccessReport;
import nl.meekijken.access.StaffOverseer;
import nl.meekijken.account.PersonId;
import nl.meekijken.desk.Pages;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows whoever oversees it who looked how much in the last week, and at what. */
@Controller
class AccessController {

	private final AccessReport report;

	private final LookedReading looked;

	private final StaffReading frames;

	AccessController(AccessReport report, LookedReading looked, StaffReading frames) {
		this.report = report;
		this.looked = looked;
		this.frames = frames;
	}

	@GetMapping(AccessQuery.ADDRESS)
	Reply people(StaffOverseer overseer, Shell shell, @RequestParam(defaultValue = "") String volgorde,
			@RequestParam(defaultValue = "1") String pagina) {
		var query = AccessQuery.read(volgorde, pagina);
		var people = this.report.people(query.order(), query.from(), AccessQuery.SIZE + 1);
		var read = this.frames.with(people, shell, Section.ACCESS);
		return leaves(read.content(), query.page()) ? new Redirect(query.onPage(1).address())
				: new AccessPage(read.frame(), query, read.content(), this.report.since());
	}

	@GetMapping(AccessQuery.ADDRESS + "/{persoon}")
	Reply person(StaffOverseer overseer, Shell shell, @PathVariable String persoon,
			@RequestParam(defaultValue = "1") String pagina) {
		if (!persoon.matches("[0-9]{1,18}")) {
			throw new NotFound();
		}
		var page = this.looked.read(new PersonId(Long.parseLong(persoon)), Pages.of(pagina), shell);
		return leaves(page.looks(), page.page()) ? new Redirect(page.at(1)) : page;
	}

	private static boolean leaves(List<?> found, int page) {
		return found.isEmpty() && page > 1;
	}

}
