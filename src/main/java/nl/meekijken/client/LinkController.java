package nl.meekijken.client;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

import nl.meekijken.access.ClientSessions;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.SecretHash;
import nl.meekijken.piece.Errand;
import nl.meekijken.piece.UploadLinks;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Takes the secret of a link out of the address bar. Looking uses nothing up, and is
 * counted: a scanner of mail may look, and another telephone may look again.
 */
@Controller
class LinkController {

	static final String ADDRESS = ErrandController.HERE + "/{geheim}";

	private final UploadLinks links;

	private final ClientSessions sessions;

	private final LocaleResolver languages;

	private final HelpLine help;

	LinkController(UploadLinks links, ClientSessions sessions, LocaleResolver languages, HelpLine help) {
		this.links = links;
		this.sessions = sessions;
		this.languages = languages;
		this.help = help;
	}

	@GetMapping(ADDRESS)
	Reply arrive(@PathVariable("geheim") String typed, Shell shell, HttpServletRequest request,
			HttpServletResponse response) {
		if (!this.links.mayTry(request.getRemoteAddr())) {
			return tooOften(shell);
		}
		var secret = SecretHash.typed(typed);
		var errand = secret.flatMap(this.links::look);
		if (secret.isEmpty() || errand.isEmpty()) {
			return new LinkEndedPage(shell, this.help);
		}
		if (!this.links.open(secret.get())) {
			return tooOften(shell);
		}
		this.sessions.begin(new Viewer.Client(secret.get()), request);
		SentFiles.forget(request);
		speak(errand.get(), request, response);
		return new Redirect(ErrandController.HERE);
	}

	private FaultPage tooOften(Shell shell) {
		return new FaultPage(shell, FaultPage.Mishap.TOO_OFTEN, HttpStatus.TOO_MANY_REQUESTS, null, this.help);
	}

	/** In the language of the mail, for whoever chose none before. */
	private void speak(Errand errand, HttpServletRequest request, HttpServletResponse response) {
		if (WebUtils.getCookie(request, "taal") == null) {
			this.languages.setLocale(request, response, errand.language());
		}
	}

}
