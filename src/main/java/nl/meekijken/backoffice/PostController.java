package nl.meekijken.backoffice;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Pages;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Told;
import nl.meekijken.mail.StuckLetters;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows letters that do not leave, and tries them again. */
@Controller
class PostController {

	static final String ADDRESS = "/kantoor/post";

	private static final Notices NOTICES = new Notices(Map.of("opnieuw", "post.retried", "verlopen", "post.too-late"));

	private final StuckLetters letters;

	private final StaffReading reading;

	PostController(StuckLetters letters, StaffReading reading) {
		this.letters = letters;
		this.reading = reading;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "1") String pagina,
			HttpServletRequest request) {
		var page = Pages.of(pagina);
		var read = this.reading.with(this.letters.page(page), shell, Section.POST);
		return (read.content().isEmpty() && page > 1) ? new Redirect(ADDRESS)
				: new PostPage(read.frame(), page, read.content(), told(request, shell));
	}

	private static Told told(HttpServletRequest request, Shell shell) {
		var waiting = request.getParameter("alle");
		if (waiting == null) {
			return Told.in(request, shell, NOTICES);
		}
		var useless = count(request.getParameter("niet"));
		var tried = shell.texts().say("post.all-retried", count(waiting));
		var notice = (useless > 0) ? tried + " " + shell.texts().say("post.all-useless", useless) : tried;
		return new Told(notice, null);
	}

	/** What this page put into an address itself, or whatever somebody made of it. */
	private static int count(@Nullable String typed) {
		return (typed != null && typed.matches("\\d{1,6}")) ? Integer.parseInt(typed) : 0;
	}

	@PostMapping(ADDRESS + "/{brief}/opnieuw")
	Reply retry(Viewer.Staff viewer, @PathVariable UUID brief) {
		return switch (this.letters.retry(brief)) {
			case WAITS -> new Redirect(ADDRESS + "?opnieuw");
			case USELESS -> new Redirect(ADDRESS + "?verlopen");
			case UNKNOWN -> throw new NotFound();
		};
	}

	@PostMapping(ADDRESS + "/opnieuw")
	Reply retryAll(Viewer.Staff viewer) {
		var retried = this.letters.retryAll();
		return new Redirect(ADDRESS + "?alle=" + retried.waiting() + "&niet=" + retried.useless());
	}

}
