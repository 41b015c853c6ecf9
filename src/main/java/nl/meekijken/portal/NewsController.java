package nl.meekijken.portal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.notification.Notifications;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Part;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows what is new since the last look, and takes it as read. */
@Controller
class NewsController {

	private static final Notices NOTICES = new Notices(Map.of("gelezen", "news.read.done"));

	private final NewsReading reading;

	private final Notifications notifications;

	NewsController(NewsReading reading, Notifications notifications) {
		this.reading = reading;
		this.notifications = notifications;
	}

	@GetMapping("/nieuws")
	Reply news(Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) {
		var read = this.reading.read();
		var page = new NewsPage(new Frame(shell, read.person(), Section.NEWS, read.news()), read.news(),
				NOTICES.in(request, shell));
		return shell.partial() ? new Part(page, "count") : page;
	}

	/** What a page has no room for stands on the next. */
	@GetMapping(path = "/nieuws", params = "voor")
	Reply older(@RequestParam("voor") String activity, Viewer.Intermediary viewer, Shell shell) {
		var read = this.reading.readBefore(DossierAddress.id(activity));
		return new NewsPage(new Frame(shell, read.person(), Section.NEWS, read.news()), read.older(), null);
	}

	/** A mail leads here: what stands after # would not survive signing in. */
	@GetMapping(path = "/nieuws", params = "bericht")
	Reply open(@RequestParam("bericht") String activity, Viewer.Intermediary viewer) {
		var id = DossierAddress.id(activity);
		return this.notifications.dossierOf(id)
			.map(number -> new Redirect(new DossierAddress(number).activity(id)))
			.orElseThrow(NotFound::new);
	}

	@PostMapping("/nieuws/gelezen")
	Reply readAll(@RequestParam(name = "tot", defaultValue = "") String until,
			@RequestParam(name = "terug", defaultValue = "") String back, Viewer.Intermediary viewer) {
		this.notifications.read(moment(until));
		return new Redirect(back.equals("start") ? "/dossiers" : "/nieuws?gelezen");
	}

	@PostMapping("/dossiers/{nummer}/gelezen")
	Reply read(@PathVariable("nummer") String number, @RequestParam(name = "tot", defaultValue = "") String until,
			Viewer.Intermediary viewer) {
		if (!this.notifications.read(DossierAddress.read(number).number(), moment(until))) {
			throw new NotFound();
		}
		return new Redirect("/nieuws");
	}

	/** Nobody types it: it comes out of a hidden field of ours. */
	private static Instant moment(String typed) {
		try {
			return Instant.parse(typed);
		}
		catch (DateTimeException ex) {
			return Instant.EPOCH;
		}
	}

}
