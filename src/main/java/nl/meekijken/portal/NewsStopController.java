package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.SecretInHand;
import nl.meekijken.notification.NewsStops;
import nl.meekijken.portal.NewsStopPage.State;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Ends news by mail for whoever holds a mail of ours. A mail program that offers a button
 * of its own sends the POST by itself (RFC 8058): it has no session, and no hidden field.
 */
@Controller
class NewsStopController {

	static final String ADDRESS = "/nieuws-stoppen";

	private final NewsStops stops;

	NewsStopController(NewsStops stops) {
		this.stops = stops;
	}

	@GetMapping(ADDRESS)
	Reply ask(@RequestParam(name = "geheim", defaultValue = "") String secret, Shell shell,
			HttpServletResponse response) {
		SecretInHand.keepQuiet(response);
		return new NewsStopPage(shell, secret, this.stops.isReal(secret) ? State.ASKED : State.BROKEN);
	}

	@PostMapping(ADDRESS)
	Reply stop(@RequestParam(name = "geheim", defaultValue = "") String secret, Shell shell,
			HttpServletResponse response) {
		SecretInHand.keepQuiet(response);
		return new NewsStopPage(shell, secret, this.stops.stop(secret) ? State.STOPPED : State.BROKEN);
	}

}
