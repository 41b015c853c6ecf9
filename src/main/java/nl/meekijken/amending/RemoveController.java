package nl.meekijken.amending;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Facts;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.dossier.Removal;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.proposal.Proposals;
import nl.meekijken.web.Filled;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/** Takes a counterparty or a witness out of a dossier who was entered by mistake. */
@Controller
class RemoveController {

	private static final String REMOVED = "verwijderd";

	private final Facts facts;

	private final RemovalReading hindrances;

	private final SheetReading reading;

	private final DoneForms forms;

	private final Work work;

	private final Clock clock;

	RemoveController(Facts facts, RemovalReading hindrances, SheetReading reading, DoneForms forms, Work work,
			Clock clock) {
		this.facts = facts;
		this.hindrances = hindrances;
		this.reading = reading;
		this.forms = forms;
		this.work = work;
		this.clock = clock;
	}

	@PostMapping(SheetPlace.ONE + "/verwijderen")
	Reply remove(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String blad,
			@RequestParam(defaultValue = "1") String plaats, @RequestParam MultiValueMap<String, String> typed) {
		var where = this.work.find(nummer);
		var place = SheetPlace.of(where.number(), blad, plaats);
		if (!place.sheet().isOfMany()) {
			throw new NotFound();
		}
		var filled = new Filled(typed);
		var reason = filled.text("reden");
		if (!Proposals.fits(reason)) {
			return this.reading.form(where, place, viewer, shell,
					Removing.wrong(reason, shell.texts().say("remove.reason.wrong", Proposals.LONGEST_REASON)));
		}
		var removal = removal(place, filled.text("versie"), reason.strip());
		var by = this.reading.author(shell);
		var key = FormKey.of("remove", filled.text("sleutel"), List.of(place, removal));
		var done = this.work.inside(where.office(), viewer,
				() -> this.forms.once(key, () -> remove(where, place, removal, by)));
		return List.of(REMOVED, SheetController.GONE).contains(done) ? new Redirect(place.told(done))
				: this.reading.form(where, place, viewer, shell, Removing.refused(reason, Hindrance.valueOf(done)));
	}

	private Removal removal(SheetPlace place, String version, String reason) {
		var dutch = Texts.of("amending", Texts.DUTCH, this.clock);
		return new Removal(place.fact(), version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1, reason,
				dutch.say("remove.line", dutch.label(place.sheet()), place.position(), reason));
	}

	/** A word for what was done, or the name of what stands in the way. */
	private String remove(Whereabouts where, SheetPlace place, Removal removal, Author by) {
		this.facts.hold(where.office(), where.dossier());
		var asked = this.hindrances.of(where);
		var dossier = asked.dossier();
		if (place.isGone(dossier)) {
			return SheetController.GONE;
		}
		if (place.in(dossier).isNew(dossier)) {
			throw new NotFound();
		}
		return asked.against(removal.place())
			.map(Hindrance::name)
			.orElseGet(() -> removed(where, dossier, removal, by) ? REMOVED : Hindrance.MEANWHILE.name());
	}

	private boolean removed(Whereabouts where, HandledDossier dossier, Removal removal, Author by) {
		return this.facts.remove(where.office(), dossier, removal, by);
	}

}
