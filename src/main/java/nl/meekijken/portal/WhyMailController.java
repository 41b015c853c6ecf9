package nl.meekijken.portal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.notification.ExplainedEvents;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Tells of every event of the last thirty days why it was mailed or not. */
@Controller
class WhyMailController {

	private final WhyMailReading reading;

	WhyMailController(WhyMailReading reading) {
		this.reading = reading;
	}

	@GetMapping(WhyMailPage.ADDRESS)
	Reply why(@RequestParam(name = "voor", defaultValue = "") String moment,
			@RequestParam(name = "bericht", defaultValue = "0") String activity, Viewer.Intermediary viewer,
			Shell shell) {
		var read = this.reading.read(place(moment, activity));
		return new WhyMailPage(new Frame(shell, read.person(), Section.NEWS), read.explained());
	}

	/** Nobody types it: it comes out of a link of ours. */
	private static Optional<ExplainedEvents.Place> place(String moment, String activity) {
		if (moment.isEmpty()) {
			return Optional.empty();
		}
		try {
			var at = Instant.parse(moment);
			if (at.isBefore(Instant.EPOCH) || at.isAfter(Instant.EPOCH.plusSeconds(Integer.MAX_VALUE))) {
				throw new NotFound();
			}
			return Optional.of(new ExplainedEvents.Place(at, DossierAddress.id(activity)));
		}
		catch (DateTimeException ex) {
			throw new NotFound();
		}
	}

}
