package nl.meekijken.administration;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.StaffOverseer;
import nl.meekijken.access.Viewer;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Told;
import nl.meekijken.office.Holidays;
import nl.meekijken.values.DutchHolidays;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows and keeps the days on which the recovery service does not work. */
@Controller
class HolidayController {

	static final String ADDRESS = AdministrationController.ADDRESS + "/werkdagen";

	private static final Notices NOTICES = new Notices(
			Map.of("toegevoegd", "holidays.added", "gewijzigd", "holidays.changed"));

	/** Nobody plans further ahead. */
	private static final int YEARS = 20;

	private final Holidays holidays;

	private final StaffReading reading;

	private final Keeping keeping;

	HolidayController(Holidays holidays, StaffReading reading, Keeping keeping) {
		this.holidays = holidays;
		this.reading = reading;
		this.keeping = keeping;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffOverseer overseer, Shell shell, HttpServletRequest request) {
		return page(shell, overseer.administrates(), HolidayForm.empty(), new FormErrors(),
				Told.in(request, shell, NOTICES));
	}

	@PostMapping(ADDRESS)
	Reply add(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell) {
		var form = HolidayForm.of(new Filled(typed));
		var errors = new FormErrors();
		var day = form.read(shell.texts(), errors);
		if (day.isPresent() && !this.keeping.done(viewer, FormKey.of("holiday", form.key(), form),
				() -> this.holidays.add(day.get().day(), day.get().name()))) {
			errors.add("dag", shell.texts().say("holidays.known"));
		}
		return errors.isEmpty() ? new Redirect(ADDRESS + "?toegevoegd") : page(shell, true, form, errors, Told.NOTHING);
	}

	@PostMapping(ADDRESS + "/jaar")
	Reply addYear(StaffAdministrator administrator, FreshProof proof, Viewer.Staff viewer, Shell shell,
			@RequestParam(defaultValue = "0") int jaar, @RequestParam(defaultValue = "") String sleutel) {
		var now = shell.texts().today().getYear();
		if (jaar >= now && jaar <= now + YEARS) {
			this.keeping.once(viewer, FormKey.of("holidays of a year", sleutel, jaar),
					() -> Integer.toString(this.holidays.addAll(DutchHolidays.of(jaar))));
		}
		return new Redirect(ADDRESS + "?toegevoegd");
	}

	@PostMapping(ADDRESS + "/dag")
	Reply change(StaffAdministrator administrator, FreshProof proof, Viewer.Staff viewer, Shell shell,
			@RequestParam(defaultValue = "0") long dag, @RequestParam(defaultValue = "") String vrij,
			@RequestParam(defaultValue = "") String sleutel) {
		var closed = vrij.equals("ja");
		return this.keeping.done(viewer, FormKey.of("holiday changed", sleutel, dag + vrij),
				() -> this.holidays.close(dag, closed, shell.texts().today())) ? new Redirect(ADDRESS + "?gewijzigd")
						: page(shell, true, HolidayForm.empty(), new FormErrors(),
								Told.problem(shell.texts().say("holidays.past")));
	}

	private Reply page(Shell shell, boolean administrates, HolidayForm form, FormErrors errors, Told told) {
		var read = this.reading.with(this.holidays.all(), shell, Section.ADMINISTRATION);
		return new HolidayPage(read.frame(), administrates, read.content(), form, errors, told);
	}

}
