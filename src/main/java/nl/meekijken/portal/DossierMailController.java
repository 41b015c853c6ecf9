package nl.meekijken.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Slugs;
import nl.meekijken.access.Viewer;
import nl.meekijken.notification.DossierMail;
import nl.meekijken.notification.MailPreferences;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;

/** Lets people follow or mute a dossier, and undo that. */
@Controller
class DossierMailController {

	static final Slugs<DossierMail> SLUGS = Slugs.of(DossierMail.class, DossierMailController::slug);

	private final MailPreferences preferences;

	DossierMailController(MailPreferences preferences) {
		this.preferences = preferences;
	}

	/** What nobody can choose on our pages is not found. */
	@PostMapping("/dossiers/{nummer}/nieuws")
	Reply choose(@PathVariable("nummer") String number, @RequestParam(name = "keuze", defaultValue = "") String choice,
			@RequestParam(name = "terug", defaultValue = "") String back, Viewer.Intermediary viewer) {
		var address = DossierAddress.read(number);
		var chosen = SLUGS.read(choice).orElseThrow(NotFound::new);
		if (!this.preferences.choose(viewer.office(), viewer.person(), address.number(), chosen)) {
			throw new NotFound();
		}
		return new Redirect(
				back.equals("keuzes") ? NewsMailController.ADDRESS + "?bewaard#dossiers" : address.page() + "#nieuws");
	}

	private static String slug(DossierMail choice) {
		return switch (choice) {
			case FOLLOWED -> "volgen";
			case USUAL -> "gewoon";
			case MUTED -> "dempen";
		};
	}

}
