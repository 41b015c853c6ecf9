package nl.meekijken.handling;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.OthersPage;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Attendance;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Tells an open page who else has the dossier open. */
@Controller
class OthersController {

	private final Attendance attendance;

	private final AuthorReading authors;

	private final RoundTrip roundTrip;

	private final Work work;

	OthersController(Attendance attendance, AuthorReading authors, RoundTrip roundTrip, Work work) {
		this.attendance = attendance;
		this.authors = authors;
		this.roundTrip = roundTrip;
		this.work = work;
	}

	@GetMapping(OthersPage.ADDRESS)
	Reply others(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "") String gezien) {
		var place = this.work.find(nummer);
		var by = this.authors.author(shell);
		return this.work.inside(place.office(), viewer, () -> new OthersPage(shell, place.number(),
				this.roundTrip.ask(this.attendance.attend(place.dossier(), by)), gezien));
	}

}
