package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.web.Part;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows the start screen, and narrows its list as one types. */
@Controller
class DossierListController {

	private final StartScreen startScreen;

	DossierListController(StartScreen startScreen) {
		this.startScreen = startScreen;
	}

	@GetMapping("/")
	Reply start() {
		return new Redirect("/dossiers");
	}

	@GetMapping("/dossiers")
	Reply list(@RequestParam MultiValueMap<String, String> typed, Viewer.Intermediary viewer, Shell shell,
			HttpServletResponse response) {
		var query = ListQuery.read(typed);
		var start = this.startScreen.read(query.filter(viewer.person()), query.listing());
		var page = new DossierListPage(new Frame(shell, start.person(), Section.DOSSIERS, start.news()), start.person(),
				query, start.portion(), start.factors().demo() && !start.factors().any(), start.drafts(),
				start.news().more() ? this.startScreen.marked(start) : start.told());
		if (page.isBeyondEnd()) {
			return new Redirect(query.onPage(page.pages()).address());
		}
		if (typed.containsKey("open") && !query.cut()) {
			return ExactHit.in(start.portion(), query.search())
				.map(row -> new Redirect(page.addressOf(row)))
				.orElseGet(() -> new Redirect(query.address()));
		}
		if (shell.partial()) {
			response.setHeader("HX-Replace-Url", query.address());
			return new Part(page, "table");
		}
		return page;
	}

}
