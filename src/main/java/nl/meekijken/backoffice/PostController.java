package nl.meekijken.backoffice;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
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

	private static final Notices NOTICES = new Notices(Map.of("opnieuw", "post.retried", "alle", "post.all-retried"));

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
				: new PostPage(read.frame(), page, read.content(), Told.in(request, shell, NOTICES, Map.of()));
	}

	@PostMapping(ADDRESS + "/{brief}/opnieuw")
	Reply retry(Viewer.Staff viewer, @PathVariable UUID brief) {
		if (!this.letters.retry(brief)) {
			throw new NotFound();
		}
		return new Redirect(ADDRESS + "?opnieuw");
	}

	@PostMapping(ADDRESS + "/opnieuw")
	Reply retryAll(Viewer.Staff viewer) {
		this.letters.retryAll();
		return new Redirect(ADDRESS + "?alle");
	}

}
