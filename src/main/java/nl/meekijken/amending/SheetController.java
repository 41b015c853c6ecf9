package nl.meekijken.amending;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.Facts;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * Keeps facts of a dossier right. Of two who do so at the same time the second finds what
 * the first saved beside what was typed, and nothing is overwritten.
 */
@Controller
class SheetController {

	private static final String KEPT = "bijgewerkt";

	private static final String NOTHING_CHANGED = "ongewijzigd";

	private static final String TOO_LATE = "te laat";

	/** Whoever stood there was entered by mistake. */
	static final String GONE = "al-verwijderd";

	private final Facts facts;

	private final StaffDossiers dossiers;

	private final SheetReading reading;

	private final DoneForms forms;

	private final Work work;

	private final Clock clock;

	SheetController(Facts facts, StaffDossiers dossiers, SheetReading reading, DoneForms forms, Work work,
			Clock clock) {
		this.facts = facts;
		this.dossiers = dossiers;
		this.reading = reading;
		this.forms = forms;
		this.work = work;
		this.clock = clock;
	}

	@GetMapping(SheetPlace.ONE)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String blad,
			@RequestParam(defaultValue = "1") String plaats) {
		var where = this.work.find(nummer);
		return this.reading.form(where, SheetPlace.of(where.number(), blad, plaats), viewer, shell, Removing.NOT_YET);
	}

	@PostMapping(SheetPlace.ONE)
	Reply keep(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String blad,
			@RequestParam(defaultValue = "1") String plaats, @RequestParam MultiValueMap<String, String> typed) {
		var where = this.work.find(nummer);
		var form = SheetForm.of(SheetPlace.of(where.number(), blad, plaats), new Filled(typed));
		var errors = new FormErrors();
		var own = form.read(shell.texts(), errors);
		if (form.fields().stream().anyMatch(FactField::lacksChoice)) {
			return this.reading.merge(where, form, viewer, shell, errors);
		}
		if (!errors.isEmpty()) {
			return this.reading.form(form, shell, errors);
		}
		var by = this.reading.author(shell);
		var done = this.work.inside(where.office(), viewer,
				() -> this.forms.once(form.formKey(), () -> keep(where, form, own, by)));
		return done.equals(TOO_LATE) ? this.reading.merge(where, form, viewer, shell, errors)
				: new Redirect(form.place().told(done));
	}

	private String keep(Whereabouts where, SheetForm form, Map<Fact, FactCode> own, Author by) {
		var dossier = this.dossiers.open(where.number()).dossier();
		if (form.place().isGone(dossier)) {
			return GONE;
		}
		if (form.adds() != form.place().in(dossier).isNew(dossier)) {
			return TOO_LATE;
		}
		var merge = Merge.of(form, own, dossier, List.of());
		if (merge.isStale()) {
			return TOO_LATE;
		}
		var changes = merge.changes();
		if (changes.isEmpty()) {
			return NOTHING_CHANGED;
		}
		var dutch = new DutchFacts(Texts.of("amending", Texts.DUTCH, this.clock));
		return this.facts.keepAll(where.office(), dossier, changes, dutch, by) ? KEPT : TOO_LATE;
	}

}
