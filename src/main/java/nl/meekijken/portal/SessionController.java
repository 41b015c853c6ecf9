package nl.meekijken.portal;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import nl.meekijken.access.KeptKey;
import nl.meekijken.access.SessionViewers;
import nl.meekijken.access.StillIn;
import nl.meekijken.access.Viewer;

/** Lets a reader stay signed in, with one key, before an unused session ends. */
@Controller
class SessionController {

	private final SessionViewers viewers;

	private final KeptKey keptKey;

	private final StillIn stillIn;

	SessionController(SessionViewers viewers, KeptKey keptKey, StillIn stillIn) {
		this.viewers = viewers;
		this.keptKey = keptKey;
		this.stillIn = stillIn;
	}

	/** Says how many seconds the session goes on if it is not used again. */
	@PostMapping("/sessie")
	ResponseEntity<String> stay(Viewer.Intermediary viewer, HttpServletRequest request) {
		this.stillIn.ask();
		return ResponseEntity.ok(Long.toString(this.viewers.untilItEnds(request).map(Duration::toSeconds).orElse(0L)));
	}

	/** With what the browser seals what is typed until it was sent. */
	@GetMapping("/sessie/sleutel")
	ResponseEntity<String> key(Viewer.Intermediary viewer) {
		this.stillIn.ask();
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(this.keptKey.of(viewer.person()));
	}

}
