package nl.meekijken.overseeing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Work;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows whoever may handle a dossier who looked at it, and who changed what. */
@Controller
class TrailController {

	private final TrailReading reading;

	private final Work work;

	TrailController(TrailReading reading, Work work) {
		this.reading = reading;
		this.work = work;
	}

	@GetMapping("/kantoor/dossiers/{nummer}/logboek")
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "") String soort, @RequestParam(defaultValue = "") String wie,
			@RequestParam(defaultValue = "1") String pagina) {
		var place = this.work.find(nummer);
		var query = TrailQuery.read(place.number(), soort, wie, pagina);
		var page = this.reading.read(place, query, viewer, shell);
		return (page.entries().isEmpty() && query.page() > 1) ? new Redirect(query.onPage(1).address()) : page;
	}

}
