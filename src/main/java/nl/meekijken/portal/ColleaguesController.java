package nl.meekijken.portal;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Colleagues;
import nl.meekijken.database.FormKey;
import nl.meekijken.office.Offices;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows the people of the office. */
@Controller
class ColleaguesController {

	static final String ADDRESS = "/collegas";

	private static final Notices NOTICES = new Notices(Map.of("beheerder", "colleagues.made-administrator", "lid",
			"colleagues.made-member", "geblokkeerd", "colleagues.blocked", "gedeblokkeerd", "colleagues.unblocked",
			"uitgenodigd", "colleagues.invited", "verstuurd", "colleagues.sent", "te-vaak", "colleagues.too-often",
			"verplicht", "colleagues.required", "vrijwillig", "colleagues.voluntary", "verwijdering-gevraagd",
			"colleagues.lost.asked"));

	private final Colleagues colleagues;

	private final Offices offices;

	private final Readers readers;

	ColleaguesController(Colleagues colleagues, Offices offices, Readers readers) {
		this.colleagues = colleagues;
		this.offices = offices;
		this.readers = readers;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) {
		return page(shell, NOTICES.in(request, shell), null);
	}

	ColleaguesPage page(Shell shell, @Nullable String notice, @Nullable String refused) {
		var reader = this.readers.current();
		return new ColleaguesPage(new Frame(shell, reader, Section.COLLEAGUES), reader, this.colleagues.all(),
				FormKey.fresh(), this.offices.own().requiresFactor(), notice, refused);
	}

}
