package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.SecretInHand;
import nl.meekijken.access.Viewer;
import nl.meekijken.notification.Calendars;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Lets people make, renew and end the address of their own calendar. Made twice, the
 * first one ends: there is one at a time.
 */
@Controller
class OwnCalendarController {

	static final String MAKE = NewsMailController.ADDRESS + "/agenda";

	static final String END = MAKE + "/stoppen";

	private final Calendars calendars;

	private final Readers readers;

	OwnCalendarController(Calendars calendars, Readers readers) {
		this.calendars = calendars;
		this.readers = readers;
	}

	@PostMapping(MAKE)
	Reply make(Viewer.Intermediary viewer, FreshProof proof, Shell shell, HttpServletResponse response) {
		SecretInHand.keepQuiet(response);
		var address = this.calendars.renew(viewer.office(), viewer.person());
		return new CalendarMadePage(new Frame(shell, this.readers.current(), Section.OWN), address);
	}

	@PostMapping(END)
	Reply end(Viewer.Intermediary viewer) {
		this.calendars.end(viewer.office(), viewer.person());
		return new Redirect(NewsMailController.ADDRESS + "?agenda-gestopt#agenda");
	}

}
