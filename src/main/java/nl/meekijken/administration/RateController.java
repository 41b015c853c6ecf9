package nl.meekijken.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import nl.meekijken.recovery.KeptRate;
import nl.meekijken.recovery.NewRate;
import nl.meekijken.recovery.Rates;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows the rates of the statutory interest, and adds to them. */
@Controller
class RateController {

	static final String ADDRESS = AdministrationController.ADDRESS + "/rente";

	private static final Notices NOTICES = new Notices(Map.of("toegevoegd", "rates.added"));

	private final Rates rates;

	private final StaffReading reading;

	private final Keeping keeping;

	RateController(Rates rates, StaffReading reading, Keeping keeping) {
		this.rates = rates;
		this.reading = reading;
		this.keeping = keeping;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffOverseer overseer, Shell shell, HttpServletRequest request) {
		var read = this.reading.with(this.rates.all(), shell, Section.ADMINISTRATION);
		return new RatePage(read.frame(), overseer.administrates(), read.content(), RateForm.empty(), new FormErrors(),
				Told.in(request, shell, NOTICES));
	}

	@PostMapping(ADDRESS)
	Reply add(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell) {
		var read = this.reading.with(this.rates.all(), shell, Section.ADMINISTRATION);
		var by = Objects.requireNonNull(read.frame().reader()).fullName();
		var form = RateForm.of(new Filled(typed));
		var errors = new FormErrors();
		var rate = form.read(by, shell.texts(), errors);
		if (rate.isPresent() && !this.keeping.done(viewer, FormKey.of("interest rate", form.key(), form),
				() -> add(rate.get(), form, read.content(), shell.texts().today()))) {
			errors.add("zeker", shell.texts().say("rates.sure.missing", shell.texts().day(rate.get().rate().from())));
		}
		return errors.isEmpty() ? new Redirect(ADDRESS + "?toegevoegd")
				: new RatePage(read.frame(), true, read.content(), form, errors, Told.NOTHING);
	}

	/** The same form sent twice is not asked whether it is sure of itself. */
	private boolean add(NewRate rate, RateForm form, List<KeptRate> known, LocalDate today) {
		var may = form.mayBegin(rate.rate().from(), known, today);
		if (may) {
			this.rates.add(rate);
		}
		return may;
	}

}
