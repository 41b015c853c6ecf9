package nl.meekijken.handling;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.recovery.Head;
import nl.meekijken.recovery.Statements;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows the amounts of a dossier, and keeps its heads of damage. */
@Controller
class AmountsController {

	static final String ADDRESS = Addresses.ONE + "/bedragen";

	private static final Notices NOTICES = new Notices(Map.of("bewaard", "head.done", "verwijderd", "head.removed",
			"ontvangen", "payment.done", "uitbetaald", "payout.done", "teruggeboekt", "back.done", "gestuit",
			"interruption.done", "ingetrokken", "interruption.back.done"));

	private static final String DONE = "done";

	private static final String TOO_LATE = "too late";

	private final AmountsReading reading;

	private final Statements statements;

	private final DoneForms forms;

	private final AuthorReading authors;

	private final Work work;

	AmountsController(AmountsReading reading, Statements statements, DoneForms forms, AuthorReading authors,
			Work work) {
		this.reading = reading;
		this.statements = statements;
		this.forms = forms;
		this.authors = authors;
		this.work = work;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "") String post, @RequestParam(defaultValue = "") String tot,
			HttpServletRequest request) {
		var errors = new FormErrors();
		errors.require(InterestDay.FIELD, InterestDay.parse(tot, shell.texts().today()),
				shell.texts().say("interest.day.wrong"));
		return this.reading.read(this.work.find(nummer), viewer, shell,
				AmountDrafts.told(NOTICES.in(request, shell), post, tot, errors));
	}

	@PostMapping(ADDRESS)
	Reply keep(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var form = HeadForm.of(new Filled(typed));
		var errors = new FormErrors();
		var head = form.read(shell.texts(), errors);
		if (head.isEmpty()) {
			return this.reading.read(place, viewer, shell, AmountDrafts.of(form, errors, false));
		}
		return keep(place, viewer, shell, form, head.get()).equals(DONE) ? back(place, "bewaard")
				: this.reading.read(place, viewer, shell, AmountDrafts.of(form, errors, true));
	}

	private String keep(Whereabouts place, Viewer.Staff viewer, Shell shell, HeadForm form, Head head) {
		var by = this.authors.author(shell);
		return this.work.inside(place.office(), viewer, () -> this.forms.once(form.formKey(), () -> {
			if (form.changes()) {
				return this.statements.change(place.office(), place.dossier(), head, by) ? DONE : TOO_LATE;
			}
			this.statements.add(place.office(), place.dossier(), head, by);
			return DONE;
		}));
	}

	@PostMapping(ADDRESS + "/verwijderen")
	Reply remove(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "") String post, @RequestParam(defaultValue = "") String versie) {
		var place = this.work.find(nummer);
		var by = this.authors.author(shell);
		var removed = this.work.inside(place.office(), viewer, () -> this.statements.remove(place.office(),
				place.dossier(), HeadForm.number(post), (int) HeadForm.number(versie), by));
		return removed ? back(place, "verwijderd") : this.reading.read(place, viewer, shell, AmountDrafts.late(post));
	}

	static Redirect back(Whereabouts place, String word) {
		return new Redirect(new Addresses(place.number()).page() + "/bedragen?" + word);
	}

}
