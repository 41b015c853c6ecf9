package nl.meekijken.filing;

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
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.piece.Pieces;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows staff what a dossier needs, and lets them add a piece or waive one. */
@Controller
class PiecesController {

	private static final Notices NOTICES = new Notices(Map.of("besloten", "piece.done", "beoordeeld", "judge.done",
			"herinnerd", "request.reminded", "te-vroeg", "request.too-soon", "zinloos", "request.pointless",
			"ingetrokken", "request.revoked", "al-gevraagd", "request.already", "gesloten", "request.closed"));

	private static final String DONE = "done";

	private static final String STALE = "stale";

	private final PiecesReading pages;

	private final FilingReading reading;

	private final Pieces pieces;

	private final DoneForms forms;

	private final RoundTrip roundTrip;

	private final Work work;

	PiecesController(PiecesReading pages, FilingReading reading, Pieces pieces, DoneForms forms, RoundTrip roundTrip,
			Work work) {
		this.pages = pages;
		this.reading = reading;
		this.pieces = pieces;
		this.forms = forms;
		this.roundTrip = roundTrip;
		this.work = work;
	}

	@GetMapping(FilingAddress.PIECES)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, HttpServletRequest request) {
		return this.pages.read(this.work.find(nummer), viewer, shell, PiecesDraft.told(NOTICES.in(request, shell)));
	}

	@PostMapping(FilingAddress.PIECES)
	Reply decide(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var form = PieceForm.of(new Filled(typed));
		var errors = new FormErrors();
		var said = form.read(shell.texts(), errors);
		if (said.isEmpty()) {
			return this.pages.read(place, viewer, shell, PiecesDraft.of(form, errors, false));
		}
		var done = decide(place, viewer, form, said.get(), this.reading.author(shell));
		return done.equals(STALE) ? this.pages.read(place, viewer, shell, PiecesDraft.of(form, errors, true))
				: new Redirect(new FilingAddress(place.number()).pieces(done.equals(DONE) ? "besloten" : "gesloten"));
	}

	private String decide(Whereabouts place, Viewer.Staff viewer, PieceForm form, SaidOfPiece said, Author author) {
		return this.work.inside(place.office(), viewer, () -> this.forms.once(form.formKey(), () -> {
			if (form.isStale(this.roundTrip.ask(this.pieces.of(place.number())))) {
				return STALE;
			}
			var kept = said.needed() ? this.pieces.add(place.number(), said.kind(), said.reason(), author.name())
					: this.pieces.waive(place.number(), said.kind(), said.reason(), author.name());
			return kept ? DONE : "closed";
		}));
	}

}
