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

	private final FeedDeliveries deliveries;

	private final FeedReading reading;

	BringController(FeedDeliveries deliveries, FeedReading reading) {
		this.deliveries = deliveries;
		this.reading = reading;
	}

	/** Changes no dossier: for that the delivery has to be started. */
	@PostMapping(FeedController.ADDRESS)
	Reply bring(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator,
			Viewer.Staff viewer, Shell shell, HttpServletRequest request) throws IOException {
		var feed = chosen(new Filled(typed).text("bron"));
		var came = feed.isEmpty() ? Optional.<Long>empty() : take(feed.get(), viewer, request);
		if (came.isPresent()) {
			return new Redirect(FeedController.ADDRESS + "/" + came.get());
		}
		var errors = new FormErrors();
		errors.add(feed.isEmpty() ? "bron" : "bestand-dossiers",
				shell.texts().say(feed.isEmpty() ? "feeds.feed.wrong" : "feeds.files.missing"));
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
