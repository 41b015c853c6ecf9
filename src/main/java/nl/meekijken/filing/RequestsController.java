package nl.meekijken.filing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Actor;
import nl.meekijken.piece.AskedPieceId;
import nl.meekijken.piece.Asker;
import nl.meekijken.piece.RemindOutcome;
import nl.meekijken.piece.UploadRequestId;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.Line;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Judges what a client sent, reminds the client, or takes a request back. */
@Controller
class RequestsController {

	private final UploadRequests requests;

	private final PiecesReading pages;

	private final FilingReading reading;

	private final Work work;

	RequestsController(UploadRequests requests, PiecesReading pages, FilingReading reading, Work work) {
		this.requests = requests;
		this.pages = pages;
		this.reading = reading;
		this.work = work;
	}

	@PostMapping(FilingAddress.PIECES + "/oordeel/{gevraagd}")
	Reply judge(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String gevraagd,
			@RequestParam(defaultValue = "") String oordeel, @RequestParam(defaultValue = "") String reden) {
		var place = this.work.find(nummer);
		var piece = new AskedPieceId(FilingAddress.id(gevraagd));
		var refusal = Line.parse(reden, PieceForm.LONGEST_REASON);
		if (!oordeel.equals("goed") && refusal.isEmpty()) {
			var errors = new FormErrors();
			errors.add("reden-" + piece.value(), shell.texts().say("judge.reason.wrong", PieceForm.LONGEST_REASON));
			return this.pages.read(place, viewer, shell, PiecesDraft.ofJudgement(piece, errors));
		}
		var by = this.reading.author(shell).name();
		var judged = this.work.inside(place.office(), viewer,
				() -> oordeel.equals("goed") ? this.requests.accept(place.number(), piece, by)
						: this.requests.refuse(place.number(), piece, refusal.orElseThrow(), by));
		return to(place.number(), judged, "beoordeeld");
	}

	@PostMapping(FilingAddress.PIECES + "/{verzoek}/herinneren")
	Reply remind(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String verzoek) {
		var place = this.work.find(nummer);
		var asker = new Asker(Actor.RECOVERY, this.reading.author(shell).name());
		var outcome = this.work.inside(place.office(), viewer,
				() -> this.requests.remind(place.number(), request(verzoek), asker));
		return switch (outcome) {
			case RemindOutcome.Reminded() -> to(place.number(), true, "herinnerd");
			case RemindOutcome.TooSoon() -> to(place.number(), true, "te-vroeg");
			case RemindOutcome.Pointless() -> to(place.number(), true, "zinloos");
			case RemindOutcome.Absent() -> throw new NotFound();
		};
	}

	@PostMapping(FilingAddress.PIECES + "/{verzoek}/intrekken")
	Reply revoke(Viewer.Staff viewer, @PathVariable String nummer, @PathVariable String verzoek) {
		var place = this.work.find(nummer);
		return to(place.number(),
				this.work.inside(place.office(), viewer, () -> this.requests.revoke(place.number(), request(verzoek))),
				"ingetrokken");
	}

	private static Redirect to(ClaimNumber number, boolean found, String notice) {
		if (!found) {
			throw new NotFound();
		}
		return new Redirect(new FilingAddress(number).pieces(notice));
	}

	private static UploadRequestId request(String typed) {
		return new UploadRequestId(FilingAddress.id(typed));
	}

}
