package nl.meekijken.amending;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.ClientChange;
import nl.meekijken.dossier.ClientDetails;
import nl.meekijken.dossier.ClientEdit;
import nl.meekijken.dossier.ClientField;
import nl.meekijken.dossier.Clients;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * Lets staff keep the data of a client right. Of two who do so at the same time the
 * second finds what the first saved beside what was typed, and nothing is overwritten.
 */
@Controller
@RequestMapping(ClientAddress.ONE)
class ClientController {

	private static final String TOO_LATE = "te laat";

	private final Clients clients;

	private final ClientReading reading;

	private final DoneForms forms;

	private final Work work;

	private final Clock clock;

	ClientController(Clients clients, ClientReading reading, DoneForms forms, Work work, Clock clock) {
		this.clients = clients;
		this.reading = reading;
		this.forms = forms;
		this.work = work;
		this.clock = clock;
	}

	@GetMapping
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer) {
		return this.reading.form(this.work.find(nummer), viewer, shell);
	}

	@PostMapping
	Reply keep(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var where = this.work.find(nummer);
		var address = new ClientAddress(where.number());
		var sheet = ClientSheet.of(new Filled(typed), this.reading.client(where, viewer));
		var errors = new FormErrors();
		sheet.unchosen()
			.forEach(field -> errors.add(ClientSheet.CHOICE + field.name(), shell.texts().say("merge.choose")));
		if (!errors.isEmpty()) {
			return this.reading.merge(where, sheet, errors, viewer, shell);
		}
		var details = sheet.form().read(shell.texts(), errors);
		if (details.isEmpty()) {
			return this.reading.form(where, sheet, errors, viewer, shell);
		}
		var by = this.reading.frame(address, shell).author();
		var done = this.work.inside(where.office(), viewer, () -> this.forms.once(sheet.formKey(where.number()),
				() -> keep(where, sheet, details.get(), by.name())));
		return done.equals(TOO_LATE) ? this.reading.merge(where, sheet, errors, viewer, shell)
				: new Redirect(address.told(done));
	}

	private String keep(Whereabouts where, ClientSheet sheet, ClientDetails details, String by) {
		var edit = new ClientEdit(where.number(), sheet.form().version(), details, sheet.form().alike(), Actor.RECOVERY,
				by, this::inWords);
		return switch (this.clients.change(edit)) {
			case ClientChange.Changed(var what) -> "bijgewerkt";
			case ClientChange.Unchanged() -> "ongewijzigd";
			case ClientChange.DossierClosed() -> "klant-gesloten";
			case ClientChange.ChangedMeanwhile(var now) -> TOO_LATE;
			case ClientChange.Absent() -> throw new NotFound();
		};
	}

	/** In Dutch, the language in which a dossier is kept. */
	private String inWords(Set<ClientField> changed) {
		var dutch = Texts.of("amending", Texts.DUTCH, this.clock);
		return dutch.say("client.told",
				changed.stream().sorted().map(field -> dutch.label(field, "told")).collect(Collectors.joining(", ")));
	}

}
