package nl.meekijken.filing;

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
import nl.meekijken.document.Decision;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.PaperDecisions;
import nl.meekijken.document.RemovalReason;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.values.InvalidValue;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Decides who sees a paper and what it is, or removes it. */
@Controller
class DecideController {

	private final PaperDecisions decisions;

	private final FilingReading reading;

	private final DoneForms forms;

	private final Work work;

	DecideController(PaperDecisions decisions, FilingReading reading, DoneForms forms, Work work) {
		this.decisions = decisions;
		this.reading = reading;
		this.forms = forms;
		this.work = work;
	}

	@PostMapping(FilingAddress.ONE + "/voor")
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var paper = FilingAddress.paper(id);
		var filled = new Filled(typed);
		var errors = new FormErrors();
		var was = PaperForm.audience(filled.text("was"));
		var becomes = errors.require("voor", PaperForm.audience(filled.text("voor")),
				shell.texts().say("audience.missing"));
		if (becomes == null) {
			return this.reading.paper(place, paper, viewer, shell, PaperDraft.ofAudience("", errors, false));
		}
		var decision = was.isEmpty() ? Decision.OVERTAKEN
				: show(place, paper, was.get(), becomes, viewer, this.reading.author(shell), filled.text("sleutel"));
		return switch (decision) {
			case DONE -> new Redirect(new FilingAddress(place.number()).one(paper, "gewijzigd"));
			case OVERTAKEN ->
				this.reading.paper(place, paper, viewer, shell, PaperDraft.ofAudience(becomes.name(), errors, true));
			case ABSENT -> throw new NotFound();
		};
	}

	private Decision show(Whereabouts place, DocumentId paper, DocumentAudience was, DocumentAudience becomes,
			Viewer.Staff viewer, Author author, String key) {
		var form = FormKey.of("audience", key, List.of(paper, was, becomes));
		return this.work.inside(place.office(), viewer, () -> Decision
			.valueOf(this.forms.once(form, () -> this.decisions.showTo(place, paper, was, becomes, author).name())));
	}

	@PostMapping(FilingAddress.ONE + "/soort")
	Reply call(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var paper = FilingAddress.paper(id);
		var filled = new Filled(typed);
		var errors = new FormErrors();
		var was = PaperForm.kind(filled.text("was"));
		var becomes = errors.require("soort", PaperForm.kind(filled.text("soort")), shell.texts().say("kind.missing"));
		if (becomes == null) {
			return this.reading.paper(place, paper, viewer, shell, PaperDraft.ofKind("", errors, false));
		}
		var decision = was.isEmpty() ? Decision.OVERTAKEN
				: call(place, paper, was.get(), becomes, viewer, this.reading.author(shell), filled.text("sleutel"));
		return switch (decision) {
			case DONE -> new Redirect(new FilingAddress(place.number()).one(paper, "benoemd"));
			case OVERTAKEN ->
				this.reading.paper(place, paper, viewer, shell, PaperDraft.ofKind(becomes.name(), errors, true));
			case ABSENT -> throw new NotFound();
		};
	}

	private Decision call(Whereabouts place, DocumentId paper, DocumentKind was, DocumentKind becomes,
			Viewer.Staff viewer, Author author, String key) {
		var form = FormKey.of("kind of paper", key, List.of(paper, was, becomes));
		return this.work.inside(place.office(), viewer, () -> Decision
			.valueOf(this.forms.once(form, () -> this.decisions.call(place, paper, was, becomes, author).name())));
	}

	@PostMapping(FilingAddress.ONE + "/verwijderen")
	Reply remove(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id,
			@RequestParam(defaultValue = "") String reden) {
		var place = this.work.find(nummer);
		var paper = FilingAddress.paper(id);
		RemovalReason reason;
		try {
			reason = new RemovalReason(reden);
		}
		catch (InvalidValue ex) {
			var errors = new FormErrors();
			errors.add("reden", shell.texts().say("removal.reason.wrong", RemovalReason.LONGEST));
			return this.reading.paper(place, paper, viewer, shell, PaperDraft.ofRemoval(reden, errors));
		}
		var author = this.reading.author(shell);
		var decision = this.work.inside(place.office(), viewer,
				() -> this.decisions.remove(place, paper, reason, author));
		return new Redirect(
				new FilingAddress(place.number()).papers((decision == Decision.DONE) ? "verwijderd" : "al-weg"));
	}

}
