package nl.meekijken.handling;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Move;
import nl.meekijken.dossier.MoveOutcome;
import nl.meekijken.dossier.Moves;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Moves a dossier along its statuses: on, back, to an ending, or open again. */
@Controller
class MoveController {

	private final Moves moves;

	private final DoneForms forms;

	private final HandleReading reading;

	private final AuthorReading authors;

	private final Work work;

	MoveController(Moves moves, DoneForms forms, HandleReading reading, AuthorReading authors, Work work) {
		this.moves = moves;
		this.forms = forms;
		this.reading = reading;
		this.authors = authors;
		this.work = work;
	}

	@PostMapping(Addresses.ONE + "/status")
	Reply move(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var form = MoveForm.of(new Filled(typed));
		var errors = new FormErrors();
		var move = form.read(shell.texts(), errors);
		if (move.isEmpty()) {
			return this.reading.read(place, viewer, shell, Drafts.of(form, errors, false));
		}
		var outcome = make(place, viewer, form, move.get(), this.authors.author(shell));
		switch (outcome) {
			case MOVED -> {
				return new Redirect(new Addresses(place.number()).page() + "?verzet");
			}
			case CHANGED_MEANWHILE -> {
				return this.reading.read(place, viewer, shell, Drafts.of(form, errors, true));
			}
			case NO_SUCH_STEP -> errors.add("naar", shell.texts().say("move.no-such-step"));
			case UNCHANGED -> errors.add("naar", shell.texts().say("move.unchanged"));
			case REASON_MISSING -> errors.add("uitleg", shell.texts().say("move.told.missing"));
			case BALL_REASON_MISSING -> errors.add("waarom", shell.texts().say("move.why.missing"));
			case CLOSE_REASON_MISSING -> errors.add("sluitreden", shell.texts().say("move.close-reason.missing"));
		}
		return this.reading.read(place, viewer, shell, Drafts.of(form, errors, false));
	}

	/** Sent twice, a move is made once and answered the same. */
	private MoveOutcome make(Whereabouts place, Viewer.Staff viewer, MoveForm form, Move move, Author by) {
		var answer = this.work.inside(place.office(), viewer, () -> this.forms.once(form.formKey(),
				() -> this.moves.make(place.office(), place.dossier(), move, by).name()));
		return MoveOutcome.valueOf(answer);
	}

}
