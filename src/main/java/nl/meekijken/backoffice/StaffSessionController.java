package nl.meekijken.backoffice;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import nl.meekijken.access.KeptKey;
import nl.meekijken.access.StaffSessions;
import nl.meekijken.access.StillIn;
import nl.meekijken.access.Viewer;

/** Lets a member of staff stay signed in, with one key, before the session ends. */
@Controller
class StaffSessionController {

	private final StaffSessions sessions;

	private final KeptKey keptKey;

	private final StillIn stillIn;

	StaffSessionController(StaffSessions sessions, KeptKey keptKey, StillIn stillIn) {
		this.sessions = sessions;
		this.keptKey = keptKey;
		this.stillIn = stillIn;
	}

	/** Says how many seconds the session goes on if it is not used again. */
	@PostMapping("/kantoor/sessie")
	ResponseEntity<String> stay(Viewer.Staff viewer, HttpServletRequest request) {
		this.stillIn.ask();
		return ResponseEntity.ok(Long.toString(this.sessions.untilItEnds(request).map(Duration::toSeconds).orElse(0L)));
	}

	/** With what the browser seals what is typed until it was sent. */
	@GetMapping("/kantoor/sessie/sleutel")
	ResponseEntity<String> key(Viewer.Staff viewer) {
		this.stillIn.ask();
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(this.keptKey.of(viewer.person()));
	}

}
