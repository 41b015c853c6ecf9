package nl.meekijken.portal;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Slugs;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows a dossier, and remembers in which order its activities are read. */
@Controller
class FollowDossierController {

	private static final Notices NOTICES = new Notices(Map.of("herinnerd", "requests.reminded", "te-vroeg",
			"requests.too-soon", "zinloos", "requests.pointless", "ingetrokken", "requests.revoked", "al-gevraagd",
			"requests.already", "gesloten", "requests.closed"));

	private static final Notices OF_THE_CLIENT = new Notices(
			Map.of("gewijzigd", "client.changed", "niets-gewijzigd", "client.unchanged", "dossier-gesloten",
					"client.closed", "iban-doorgegeven", "iban.given", "iban-ongewijzigd", "iban.unchanged"));

	private static final Notices OF_THE_DAMAGE = new Notices(
			Map.of("voorgesteld", "doubt.done", "feit-gesloten", "doubt.closed"));

	private static final Notices OF_PARTIES = new Notices(
			Map.of("voorgesteld-tegenpartij", "doubt.done", "feit-gesloten-tegenpartij", "doubt.closed"));

	private final DossierReading reading;

	private final Accounts accounts;

	private final UploadLimits limits;

	FollowDossierController(DossierReading reading, Accounts accounts, UploadLimits limits) {
		this.limits = limits;
		this.reading = reading;
		this.accounts = accounts;
	}

	@GetMapping("/dossiers/{nummer}")
	Reply follow(@PathVariable("nummer") String number, @RequestParam(name = "soort", defaultValue = "") String group,
			Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) {
		var address = DossierAddress.read(number);
		return switch (this.reading.read(address.number())) {
			case DossierReading.Whole whole -> {
				var timeline = new Timeline(whole.activities(), whole.person().newestFirst(),
						Slugs.GROUP.read(group).orElse(null));
				yield new FollowDossierPage(new Frame(shell, whole.person(), Section.DOSSIERS), whole.person(),
						whole.file(), timeline, whole.documents(), whole.emails(),
						new ArrivalsPage(shell, address, viewer.person(), whole.arriving()), upload(whole, address),
						whole.overview(), whole.statement(), new IbanView(whole.accounts(), shell.texts()),
						new ProposedFacts(whole.proposals(), OF_THE_DAMAGE.in(request, shell),
								OF_PARTIES.in(request, shell)),
						NOTICES.in(request, shell), OF_THE_CLIENT.in(request, shell), whole.lastLook(), whole.mail(),
						new DataAge(whole.source(), whole.file().standing().status().isActive(), shell.texts()));
			}
			case DossierReading.Withdrawn(var person, var withdrawn) ->
				new ConsentWithdrawnPage(new Frame(shell, person, Section.DOSSIERS), withdrawn);
			case DossierReading.Nothing() -> throw new NotFound();
		};
	}

	/** A closed dossier takes nothing in. */
	private @Nullable UploadForm upload(DossierReading.Whole whole, DossierAddress address) {
		return whole.file().standing().status().isActive()
				? new UploadForm(address.upload(), this.limits, UUID.randomUUID()) : null;
	}

	@PostMapping("/dossiers/{nummer}/volgorde")
	Reply order(@PathVariable("nummer") String number, @RequestParam(name = "volgorde", defaultValue = "") String order,
			@RequestParam(name = "soort", defaultValue = "") String group, Viewer.Intermediary viewer) {
		var address = DossierAddress.read(number);
		this.accounts.readNewestFirst(viewer.person(), order.equals("nieuwste"));
		return new Redirect(address.activities(Slugs.GROUP.read(group).orElse(null)));
	}

}
