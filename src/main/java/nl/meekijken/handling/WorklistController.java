package nl.meekijken.handling;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lists dossiers for staff, and gives those that are ticked to a handler. */
@Controller
class WorklistController {

	/** More is not on a page. */
	private static final int MOST_TICKS = WorkQuery.SIZE;

	private static final Notices NOTICES = new Notices(Map.of("toegewezen", "assign.all.done", "bewaard", "lists.saved",
			"hernoemd", "lists.renamed", "vergeten", "lists.forgotten"));

	private final WorklistReading reading;

	private final Assigning assigning;

	private final AuthorReading authors;

	WorklistController(WorklistReading reading, Assigning assigning, AuthorReading authors) {
		this.reading = reading;
		this.assigning = assigning;
		this.authors = authors;
	}

	@GetMapping(Addresses.LIST)
	Reply list(Viewer.Staff viewer, Shell shell, @RequestParam MultiValueMap<String, String> typed,
			HttpServletRequest request) {
		var page = page(shell, typed, WorkTold.notice(NOTICES.in(request, shell)));
		var rows = page.portion().rows();
		if (rows.size() == 1 && ClaimNumber.parse(page.query().search()).isPresent()) {
			return new Redirect(page.address(rows.getFirst()));
		}
		return (rows.isEmpty() && page.query().page() > 1) ? new Redirect(page.query().onPage(1).address()) : page;
	}

	@PostMapping(Addresses.LIST + "/toewijzen")
	Reply assign(Viewer.Staff viewer, Shell shell, @RequestParam MultiValueMap<String, String> typed) {
		var chosen = typed.getOrDefault("dossier", List.of()).stream().limit(MOST_TICKS).map(Chosen::of).toList();
		var to = typed.getFirst("behandelaar");
		if (chosen.isEmpty() || to == null || to.isEmpty()) {
			return page(shell, typed, WorkTold.problem(shell.texts().say("assign.nothing")));
		}
		var missed = this.assigning.assign(chosen, to, viewer, this.authors.author(shell));
		if (!missed.isEmpty()) {
			return page(shell, typed, WorkTold.problem(shell.texts().say("assign.missed", String.join(", ", missed))));
		}
		return told(WorkQuery.read(typed), "toegewezen");
	}

	/** Back to the list, which says what was done. */
	static Redirect told(WorkQuery query, String done) {
		var back = query.address();
		return new Redirect(back + (back.contains("?") ? "&" : "?") + done);
	}

	private WorklistPage page(Shell shell, MultiValueMap<String, String> typed, WorkTold told) {
		return this.reading.read(WorkQuery.read(typed), shell, told);
	}

}
