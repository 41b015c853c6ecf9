package nl.meekijken.handling;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Arrangements;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows a dossier to staff, who say when they have looked at what came in. */
@Controller
class HandleController {

	private static final Notices NOTICES = new Notices(Map.ofEntries(Map.entry("geplaatst", "write.done"),
			Map.entry("gecorrigeerd", "write.corrected"), Map.entry("verzet", "move.done"),
			Map.entry("beloofd", "promise.done"), Map.entry("toegewezen", "assign.done"),
			Map.entry("al-toegewezen", "assign.same"), Map.entry("gezien", "seen.done"),
			Map.entry("bijgewerkt", "facts.done"), Map.entry("ongewijzigd", "facts.same"),
			Map.entry("verwijderd", "facts.removed"), Map.entry("al-verwijderd", "facts.gone"),
			Map.entry("ingevoerd", "entered.done"), Map.entry("klant-gesloten", "client.closed")));

	private final HandleReading reading;

	private final Arrangements arrangements;

	private final Work work;

	HandleController(HandleReading reading, Arrangements arrangements, Work work) {
		this.reading = reading;
		this.arrangements = arrangements;
		this.work = work;
	}

	@GetMapping(Addresses.ONE)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "") String corrigeer, HttpServletRequest request) {
		var corrects = corrigeer.matches("[0-9]{1,18}") ? Long.valueOf(corrigeer) : null;
		var place = this.work.find(nummer);
		var entered = request.getParameterMap().containsKey("ingevoerd");
		var page = this.reading.read(place, viewer, shell, Drafts.told(NOTICES.in(request, shell), corrects, entered));
		var cameIn = page.dossier().cameIn();
		var theirs = cameIn != null && this.work.inside(place.office(), viewer,
				() -> this.arrangements.open(place.office(), place.dossier(), cameIn.at()));
		return theirs ? page.looked() : page;
	}

	@PostMapping(Addresses.ONE + "/gezien")
	Reply look(Viewer.Staff viewer, @PathVariable String nummer) {
		var place = this.work.find(nummer);
		this.work.inside(place.office(), viewer, () -> {
			this.arrangements.look(place.office(), place.dossier());
			return place;
		});
		return new Redirect(new Addresses(place.number()).page() + "?gezien");
	}

}
