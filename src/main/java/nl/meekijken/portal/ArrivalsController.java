package nl.meekijken.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.Arrivals;
import nl.meekijken.document.DocumentId;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Tells how far papers are that were sent, and lets their sender take them back, or say
 * that one is right as it is.
 */
@Controller
class ArrivalsController {

	private final Arrivals arrivals;

	private final DossierReading reading;

	ArrivalsController(Arrivals arrivals, DossierReading reading) {
		this.arrivals = arrivals;
		this.reading = reading;
	}

	@GetMapping("/dossiers/{nummer}/aangekomen")
	Reply arrived(@PathVariable("nummer") String number, Viewer.Intermediary viewer, Shell shell) {
		var address = DossierAddress.read(number);
		if (this.arrivals.dossier(address.number()).isEmpty()) {
			throw new NotFound();
		}
		return new ArrivalsPage(shell, address, viewer.person(), this.reading.arrivals(address.number()));
	}

	@PostMapping("/dossiers/{nummer}/documenten/{id}/intrekken")
	Reply withdraw(@PathVariable("nummer") String number, @PathVariable("id") String id, Viewer.Intermediary viewer) {
		var address = DossierAddress.read(number);
		var dossier = this.arrivals.dossier(address.number()).orElseThrow(NotFound::new);
		if (!this.arrivals.withdraw(viewer.office(), dossier, new DocumentId(DossierAddress.id(id)))) {
			throw new NotFound();
		}
		return new Redirect(address.page() + "#documenten");
	}

	@PostMapping("/dossiers/{nummer}/documenten/{id}/klopt")
	Reply keep(@PathVariable("nummer") String number, @PathVariable("id") String id, Viewer.Intermediary viewer) {
		var address = DossierAddress.read(number);
		var dossier = this.arrivals.dossier(address.number()).orElseThrow(NotFound::new);
		if (!this.arrivals.keep(viewer.office(), dossier, new DocumentId(DossierAddress.id(id)))) {
			throw new NotFound();
		}
		return new Redirect(address.page() + "#documenten");
	}

}
