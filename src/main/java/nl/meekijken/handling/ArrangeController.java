package nl.meekijken.handling;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Arrangements;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Promises when the next message comes, and gives a dossier to a handler. */
@Controller
class ArrangeController {

	private final Arrangements arrangements;

	private final Assigning assigning;

	private final HandleReading reading;

	private final AuthorReading authors;

	private final Work work;

	ArrangeController(Arrangements arrangements, Assigning assigning, HandleReading reading, AuthorReading authors,
			Work work) {
		this.arrangements = arrangements;
		this.assigning = assigning;
		this.reading = reading;
		this.authors = authors;
		this.work = work;
	}

	@PostMapping(Addresses.ONE + "/volgend-bericht")
	Reply promise(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "") String dag, @RequestParam(defaultValue = "") String versie) {
		var place = this.work.find(nummer);
		var errors = new FormErrors();
		var day = Days.read(dag, "dag", shell.texts(), errors);
		if (!errors.isEmpty()) {
			return this.reading.read(place, viewer, shell, Drafts.ofPromise(dag, errors, false));
		}
		var by = this.authors.author(shell);
		var promised = this.work.inside(place.office(), viewer,
				() -> this.arrangements.promise(place.office(), place.dossier(), day, Days.version(versie), by));
		return promised ? new Redirect(new Addresses(place.number()).page() + "?beloofd")
				: this.reading.read(place, viewer, shell, Drafts.ofPromise(dag, errors, true));
	}

	@PostMapping(Addresses.ONE + "/behandelaar")
	Reply assign(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "") String behandelaar, @RequestParam(defaultValue = "") String was) {
		var place = this.work.find(nummer);
		var chosen = new Chosen(place.number().toString(), was);
		var page = new Addresses(place.number()).page();
		return switch (this.assigning.assign(chosen, behandelaar, viewer, this.authors.author(shell))) {
			case GIVEN -> new Redirect(page + "?toegewezen");
			case ALREADY_THEIRS -> new Redirect(page + "?al-toegewezen");
			case CHANGED_MEANWHILE -> this.reading.read(place, viewer, shell, Drafts.tooLate());
		};
	}

}
