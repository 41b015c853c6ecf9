package nl.meekijken.administration;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Told;
import nl.meekijken.feeding.Feed;
import nl.meekijken.feeding.FeedDeliveries;
import nl.meekijken.web.FileForm;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Takes the files of a delivery in, and checks them while they come. */
@Controller
class BringController {

	private static final String FILES = "bestand-dossiers";

	private final FeedDeliveries deliveries;

	private final FeedReading reading;

	private final ArrivalPlace place;

	BringController(FeedDeliveries deliveries, FeedReading reading, ArrivalPlace place) {
		this.deliveries = deliveries;
		this.reading = reading;
		this.place = place;
	}

	/** Changes no dossier: for that the delivery has to be started. */
	@PostMapping(FeedController.ADDRESS)
	Reply bring(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator,
			Viewer.Staff viewer, Shell shell, HttpServletRequest request) throws IOException {
		var feed = chosen(new Filled(typed).text("bron"));
		if (feed.isEmpty()) {
			return wrong("bron", "feeds.feed.wrong", shell);
		}
		if (!this.place.take()) {
			return wrong(FILES, "feeds.busy", shell);
		}
		try {
			return take(feed.get(), viewer, request).<Reply>map(id -> new Redirect(FeedController.ADDRESS + "/" + id))
				.orElseGet(() -> wrong(FILES, "feeds.files.missing", shell));
		}
		finally {
			this.place.leave();
		}
	}

	private Reply wrong(String field, String why, Shell shell) {
		var errors = new FormErrors();
		errors.add(field, shell.texts().say(why));
		return this.reading.page(shell, FeedForm.empty(), errors, Told.NOTHING);
	}

	private Optional<Feed> chosen(String typed) {
		return this.reading.feeds().stream().filter(feed -> Long.toString(feed.id()).equals(typed)).findFirst();
	}

	private Optional<Long> take(Feed feed, Viewer.Staff viewer, HttpServletRequest request) throws IOException {
		var arriving = this.deliveries.from(feed, viewer.office(), viewer.person());
		var form = FileForm.of(request);
		if (form.isPresent()) {
			form.get().each(arriving::take);
		}
		return arriving.settle();
	}

}
