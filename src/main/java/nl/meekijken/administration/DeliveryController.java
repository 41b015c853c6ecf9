package nl.meekijken.administration;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Told;
import nl.meekijken.desk.Work;
import nl.meekijken.feeding.FeedDeliveries;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows what came of a delivery, and lets it be brought in. */
@Controller
class DeliveryController {

	private static final String ONE = FeedController.ADDRESS + "/{levering}";

	private static final Notices NOTICES = new Notices(
			Map.of("begonnen", "delivery.started", "vervallen", "delivery.dropped"));

	private static final Notices PROBLEMS = new Notices(Map.of("te-laat", "delivery.not-now"));

	private final FeedDeliveries deliveries;

	private final FeedReading reading;

	private final Work work;

	DeliveryController(FeedDeliveries deliveries, FeedReading reading, Work work) {
		this.deliveries = deliveries;
		this.reading = reading;
		this.work = work;
	}

	@GetMapping(ONE)
	Reply show(StaffAdministrator administrator, Shell shell, @PathVariable long levering, HttpServletRequest request) {
		return this.reading.delivery(levering, shell,
				new Told(NOTICES.in(request, shell), PROBLEMS.in(request, shell)));
	}

	@PostMapping(ONE + "/overnemen")
	Reply start(StaffAdministrator administrator, FreshProof proof, Viewer.Staff viewer, @PathVariable long levering) {
		var started = this.work.inside(viewer.office(), viewer,
				() -> this.deliveries.start(viewer.office(), levering, viewer.person()));
		if (started) {
			this.deliveries.wake();
		}
		return to(levering, started ? "begonnen" : "te-laat");
	}

	@PostMapping(ONE + "/vervallen")
	Reply drop(StaffAdministrator administrator, FreshProof proof, Viewer.Staff viewer, @PathVariable long levering) {
		var dropped = this.work.inside(viewer.office(), viewer, () -> this.deliveries.drop(viewer.office(), levering));
		return to(levering, dropped ? "vervallen" : "te-laat");
	}

	private static Redirect to(long delivery, String word) {
		return new Redirect(FeedController.ADDRESS + "/" + delivery + "?" + word);
	}

}
