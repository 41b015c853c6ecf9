package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Counterparties;
import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.dossier.Insurers;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Keeps right what is known of a counterparty, its insurer and the position it takes. */
@Controller
class CounterpartyController {

	private static final String ADDRESS = Addresses.ONE + "/tegenpartij";

	private static final String DONE = "done";

	private final Counterparties counterparties;

	private final StaffDossiers dossiers;

	private final Insurers insurers;

	private final StaffReading frames;

	private final DoneForms forms;

	private final AuthorReading authors;

	private final Work work;

	CounterpartyController(Counterparties counterparties, StaffDossiers dossiers, Insurers insurers,
			StaffReading frames, DoneForms forms, AuthorReading authors, Work work) {
		this.counterparties = counterparties;
		this.dossiers = dossiers;
		this.insurers = insurers;
		this.frames = frames;
		this.forms = forms;
		this.authors = authors;
		this.work = work;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "1") String partij) {
		return page(this.work.find(nummer), viewer, shell, partij, null, new FormErrors(), false);
	}

	@PostMapping(ADDRESS)
	Reply keep(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "1") String partij, @RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var form = CounterpartyForm.of(new Filled(typed));
		var errors = new FormErrors();
		var party = form.read(shell.texts(), errors);
		if (party.isEmpty()) {
			return page(place, viewer, shell, partij, form, errors, false);
		}
		return keep(place, viewer, partij, form, party.get(), this.authors.author(shell)).equals(DONE)
				? new Redirect(new Addresses(place.number()).told("bijgewerkt", "tegenpartij"))
				: page(place, viewer, shell, partij, form, errors, true);
	}

	private String keep(Whereabouts place, Viewer.Staff viewer, String typed, CounterpartyForm form, Counterparty party,
			Author by) {
		return this.work.inside(place.office(), viewer, () -> {
			var dossier = this.dossiers.open(place.number()).dossier();
			var position = position(typed, dossier);
			return this.forms.once(form.formKey(position),
					() -> this.counterparties.keep(place.office(), place.dossier(), position, at(position, dossier),
							party, Days.version(form.version()), by) ? DONE : "too late");
		});
	}

	private CounterpartyPage page(Whereabouts place, Viewer.Staff viewer, Shell shell, String typed,
			@Nullable CounterpartyForm form, FormErrors errors, boolean stale) {
		var read = this.frames.with(this.insurers.current(), shell, Section.DOSSIERS);
		return this.work.inside(place.office(), viewer, () -> {
			var dossier = this.dossiers.open(place.number()).dossier();
			var position = position(typed, dossier);
			var shown = (form == null) ? CounterpartyForm.of(at(position, dossier), dossier.version())
					: stale ? form.on(dossier.version()) : form;
			return new CounterpartyPage(read.frame(), dossier, position, shown, errors, stale, read.content());
		});
	}

	/** One of those there are, or the next. */
	private static int position(String typed, HandledDossier dossier) {
		var position = typed.matches("[1-9]") ? Integer.parseInt(typed) : 0;
		if (position == 0 || position > dossier.file().counterparties().size() + 1) {
			throw new NotFound();
		}
		return position;
	}

	private static @Nullable Counterparty at(int position, HandledDossier dossier) {
		var all = dossier.file().counterparties();
		return (position <= all.size()) ? all.get(position - 1) : null;
	}

}
