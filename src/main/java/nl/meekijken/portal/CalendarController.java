package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.meekijken.account.SecretHash;
import nl.meekijken.notification.Calendars;
import nl.meekijken.web.NotFound;

/**
 * Hands a calendar to the program that knows its address. Nobody is signed in here; an
 * address that never was and one that ended are answered alike.
 */
@Controller
class CalendarController {

	static final String ADDRESS = Calendars.ADDRESS + "{geheim}";

	private static final String WAIT = "600";

	private static final String ENDING = "\\.ics$";

	private final Calendars calendars;

	CalendarController(Calendars calendars) {
		this.calendars = calendars;
	}

	@GetMapping(ADDRESS)
	ResponseEntity<byte[]> read(@PathVariable("geheim") String typed, HttpServletRequest request) {
		if (!this.calendars.mayTry(request.getRemoteAddr())) {
			return tooOften();
		}
		var secret = SecretHash.typed(typed.replaceFirst(ENDING, "")).orElseThrow(NotFound::new);
		var owner = this.calendars.whose(secret).orElseThrow(NotFound::new);
		if (!this.calendars.mayRead(secret)) {
			return tooOften();
		}
		var calendar = this.calendars.of(owner).orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"agenda.ics\"")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.header("Referrer-Policy", "no-referrer")
			.header("X-Robots-Tag", "noindex, nofollow, noarchive")
			.body(calendar.getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity<byte[]> tooOften() {
		return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, WAIT).build();
	}

}
