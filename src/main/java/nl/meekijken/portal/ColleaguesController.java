package nl.meekijken.portal;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Colleagues;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows the people of the office. */
@Controller
class ColleaguesController {

	static final String ADDRESS = "/collegas";

	private static final Notices NOTICES = new Notices(Map.of("beheerder", "colleagues.made-administrator", "lid",
			"colleagues.made-member", "geblokkeerd", "colleagues.blocked", "gedeblokkeerd", "colleagues.unblocked"));

	private final Colleagues colleagues;

	private final Readers readers;

	ColleaguesController(Colleagues colleagues, Readers readers) {
		this.colleagues = colleagues;
		this.readers = readers;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) {
		var reader = this.readers.current();
		return new ColleaguesPage(new Frame(shell, reader, Section.COLLEAGUES), reader, this.colleagues.all(),
				NOTICES.in(request, shell), null);
	}

}
