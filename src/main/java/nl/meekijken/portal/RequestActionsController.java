package nl.meekijken.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import nl.meekijken.access.Viewer;
import nl.meekijken.dossier.Actor;
import nl.meekijken.piece.Asker;
import nl.meekijken.piece.RemindOutcome;
import nl.meekijken.piece.UploadRequestId;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;

/** Reminds a client of a request, or takes the request back. */
@Controller
class RequestActionsController {

	private final UploadRequests requests;

	private final Readers readers;

	RequestActionsController(UploadRequests requests, Readers readers) {
		this.requests = requests;
		this.readers = readers;
	}

	@PostMapping("/dossiers/{nummer}/stukken/{verzoek}/herinneren")
	Reply remind(@PathVariable("nummer") String number, @PathVariable("verzoek") String request,
			Viewer.Intermediary viewer) {
		var address = DossierAddress.read(number);
		var asker = new Asker(Actor.INTERMEDIARY, this.readers.current().fullName());
		return switch (this.requests.remind(address.number(), id(request), asker)) {
			case RemindOutcome.Reminded() -> new Redirect(address.pieces("herinnerd"));
			case RemindOutcome.TooSoon() -> new Redirect(address.pieces("te-vroeg"));
			case RemindOutcome.Pointless() -> new Redirect(address.pieces("zinloos"));
			case RemindOutcome.Absent() -> throw new NotFound();
		};
	}

	@PostMapping("/dossiers/{nummer}/stukken/{verzoek}/intrekken")
	Reply revoke(@PathVariable("nummer") String number, @PathVariable("verzoek") String request,
			Viewer.Intermediary viewer) {
		var address = DossierAddress.read(number);
		if (!this.requests.revoke(address.number(), id(request))) {
			throw new NotFound();
		}
		return new Redirect(address.pieces("ingetrokken"));
	}

	private static UploadRequestId id(String typed) {
		return new UploadRequestId(DossierAddress.id(typed));
	}

}
