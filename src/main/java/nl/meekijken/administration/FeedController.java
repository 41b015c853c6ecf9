package nl.meekijken.administration;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Told;
import nl.meekijken.desk.Work;
import nl.meekijken.feeding.Feeds;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows an administrator what other systems bring in, and keeps these systems. */
@Controller
class FeedController {

	static final String ADDRESS = AdministrationController.ADDRESS + "/invoer";

	private static final Notices NOTICES = new Notices(Map.of("bewaard", "feeds.saved"));

	private final Feeds feeds;

	private final FeedReading reading;

	private final Work work;

	FeedController(Feeds feeds, FeedReading reading, Work work) {
		this.feeds = feeds;
		this.reading = reading;
		this.work = work;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffAdministrator administrator, Shell shell, HttpServletRequest request) {
		return this.reading.page(shell, FeedForm.empty(), new FormErrors(), Told.in(request, shell, NOTICES));
	}

	/** The same name once more changes how often it delivers. */
	@PostMapping(ADDRESS + "/bron")
	Reply keep(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell) {
		var form = FeedForm.of(new Filled(typed));
		var errors = new FormErrors();
		var name = form.readName(shell.texts(), errors);
		var hours = form.readHours(shell.texts(), errors);
		if (name.isEmpty() || hours.isEmpty()) {
			return this.reading.page(shell, form, errors, Told.NOTHING);
		}
		this.work.inside(viewer.office(), viewer, () -> this.feeds.keep(name.get(), hours.get()));
		return new Redirect(ADDRESS + "?bewaard");
	}

}
