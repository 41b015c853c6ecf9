package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.meekijken.embedded.CaughtLetter;
import nl.meekijken.embedded.Postbox;
import nl.meekijken.web.FramedLetter;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;
import nl.meekijken.web.StrictHeaders;

/**
 * Shows what was mailed in the demo world, on a machine that no mail leaves: whoever
 * tries the house can follow every link. It is open, since one forgets a password before
 * signing in; where people of flesh and blood sign in it is not there.
 */
@Controller
@ConditionalOnBooleanProperty({ "meekijken.embedded", "meekijken.demo" })
class PostboxController {

	private static final String POLICY = "Content-Security-Policy";

	private final Postbox postbox;

	PostboxController(Postbox postbox) {
		this.postbox = postbox;
	}

	@GetMapping("/postvak")
	Reply list(Shell shell) {
		return new PostboxPage(shell, this.postbox.letters());
	}

	@GetMapping("/postvak/{id}")
	Reply open(@PathVariable("id") String id, Shell shell, HttpServletResponse response) {
		response.setHeader(POLICY, StrictHeaders.ALWAYS.get(POLICY) + "; frame-src 'self'");
		return new PostboxLetterPage(shell, letter(id));
	}

	@GetMapping("/postvak/{id}/brief")
	ResponseEntity<String> letterItself(@PathVariable("id") String id) {
		var drawn = FramedLetter.of(letter(id).html());
		return ResponseEntity.ok()
			.header("Content-Type", "text/html;charset=UTF-8")
			.header(POLICY, drawn.policy())
			.header("X-Frame-Options", "SAMEORIGIN")
			.body(drawn.html());
	}

	private CaughtLetter letter(String id) {
		return this.postbox.find(DossierAddress.id(id)).orElseThrow(NotFound::new);
	}

}
