package nl.meekijken.portal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.ClientForm;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Person;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.ClientChange;
import nl.meekijken.dossier.ClientDetails;
import nl.meekijken.dossier.ClientEdit;
import nl.meekijken.dossier.ClientField;
import nl.meekijken.dossier.Clients;
import nl.meekijken.dossier.EditableClient;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/** Lets an intermediary keep the data of a client right. */
@Controller
@RequestMapping("/dossiers/{nummer}/klantgegevens")
class ClientEditController {

	private final Clients clients;

	private final Readers readers;

	private final Clock clock;

	ClientEditController(Clients clients, Readers readers, Clock clock) {
		this.clients = clients;
		this.readers = readers;
		this.clock = clock;
	}

	@GetMapping
	Reply show(@PathVariable("nummer") String number, Viewer.Intermediary viewer, Shell shell) {
		var address = DossierAddress.read(number);
		var client = find(address);
		return client.active() ? page(address, ClientForm.of(client), null, new FormErrors(), shell)
				: new Redirect(address.client("dossier-gesloten"));
	}

	@PostMapping
	Reply change(@PathVariable("nummer") String number, @RequestParam MultiValueMap<String, String> typed,
			Viewer.Intermediary viewer, Shell shell) {
		var address = DossierAddress.read(number);
		var form = ClientForm.of(new Filled(typed), find(address));
		var errors = new FormErrors();
		var details = form.read(shell.texts(), errors);
		if (details.isEmpty()) {
			return page(address, form, null, errors, shell);
		}
		var edit = new ClientEdit(address.number(), form.version(), details.get(), form.alike(), Actor.INTERMEDIARY,
				reader().fullName(), this::inWords);
		return switch (this.clients.change(edit)) {
			case ClientChange.Changed(var what) -> new Redirect(address.client("gewijzigd"));
			case ClientChange.Unchanged() -> new Redirect(address.client("niets-gewijzigd"));
			case ClientChange.DossierClosed() -> new Redirect(address.client("dossier-gesloten"));
			case ClientChange.ChangedMeanwhile(var now) ->
				page(address, form.against(now), meanwhile(details.get(), now), errors, shell);
			case ClientChange.Absent() -> throw new NotFound();
		};
	}

	private EditableClient find(DossierAddress address) {
		return this.clients.open(address.number()).orElseThrow(NotFound::new);
	}

	private Person reader() {
		return this.readers.current();
	}

	private ClientEditPage page(DossierAddress address, ClientForm form, ClientEditPage.@Nullable Meanwhile meanwhile,
			FormErrors errors, Shell shell) {
		return new ClientEditPage(new Frame(shell, reader(), Section.DOSSIERS), address, form,
				this.clients.elsewhere(address.number()), meanwhile, errors);
	}

	private static ClientEditPage.Meanwhile meanwhile(ClientDetails typed, EditableClient now) {
		return new ClientEditPage.Meanwhile(ClientForm.of(now), List.copyOf(typed.differencesFrom(now.details())));
	}

	/** In Dutch, the language in which a dossier is kept. */
	private String inWords(Set<ClientField> changed) {
		var dutch = Texts.of("portal", Texts.DUTCH, this.clock);
		return changed.stream().sorted().map(field -> dutch.label(field, "told")).collect(Collectors.joining(", "));
	}

}
