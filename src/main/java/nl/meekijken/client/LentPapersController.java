package nl.meekijken.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

import nl.meekijken.access.ClientSessions;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.SecretHash;
import nl.meekijken.correspondence.LinkedMail;
import nl.meekijken.correspondence.LinkedPapers;
import nl.meekijken.correspondence.PaperLink;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Lets a client fetch the papers of one e-mail by its link. Looking and fetching change
 * nothing, and use nothing up.
 */
@Controller
class LentPapersController {

	static final String LINK = PaperLink.ADDRESS + "{geheim}";

	private static final String PAPERS = ErrandController.HERE + "/papieren";

	private static final String LIST = PAPERS + "/lijst";

	private static final String ONE = PAPERS + "/{plek}/ophalen";

	private final LinkedPapers papers;

	private final ClientSessions sessions;

	private final LocaleResolver languages;

	private final LinkLook look;

	private final HelpLine help;

	LentPapersController(LinkedPapers papers, ClientSessions sessions, LocaleResolver languages, LinkLook look,
			HelpLine help) {
		this.papers = papers;
		this.look = look;
		this.sessions = sessions;
		this.languages = languages;
		this.help = help;
	}

	@GetMapping(LINK)
	Reply arrive(@PathVariable("geheim") String typed, Shell shell, HttpServletRequest request,
			HttpServletResponse response) {
		if (!this.papers.mayTry(request.getRemoteAddr())) {
			return new FaultPage(shell, FaultPage.Mishap.TOO_OFTEN, HttpStatus.TOO_MANY_REQUESTS, null, this.help);
		}
		var secret = SecretHash.typed(typed);
		var mail = secret.flatMap(this.papers::look);
		if (secret.isEmpty() || mail.isEmpty()) {
			return new LinkEndedPage(shell, this.help);
		}
		this.sessions.begin(new Viewer.Client(secret.get()), request);
		speak(mail.get(), request, response);
		return new Redirect(LIST);
	}

	/** In the language of the client, for whoever chose none before. */
	private void speak(LinkedMail mail, HttpServletRequest request, HttpServletResponse response) {
		if (WebUtils.getCookie(request, "taal") == null) {
			this.languages.setLocale(request, response, mail.language());
		}
	}

	@GetMapping(LIST)
	Reply list(Viewer.Client client, Shell shell) {
		var mail = this.papers.look(client.link());
		if (mail.isEmpty()) {
			return new LinkEndedPage(shell, this.help);
		}
		var brand = this.look.brand(client.link(), shell.texts().today()).orElse(null);
		return new PapersPage(shell, mail.get(), brand);
	}

	@GetMapping(ONE)
	void fetch(@PathVariable("plek") String place, Viewer.Client client, HttpServletResponse response)
			throws IOException {
		if (!this.papers.mayFetch(client.link())) {
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
			return;
		}
		var fetched = this.papers.fetch(client.link(), read(place)).orElseThrow(NotFound::new);
		try (var bytes = fetched.copy().open().orElse(null)) {
			if (bytes == null) {
				response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
				return;
			}
			attach(response, fetched.paper().name(), fetched.copy().document().mediaType());
			bytes.transferTo(response.getOutputStream());
		}
	}

	private static void attach(HttpServletResponse response, String name, String mediaType) {
		response.setContentType(mediaType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

	private static int read(String place) {
		return place.matches("[0-9]{1,4}") ? Integer.parseInt(place) : -1;
	}

}
