package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Person;
import nl.meekijken.dossier.Actor;
import nl.meekijken.piece.AskOutcome;
import nl.meekijken.piece.Asker;
import nl.meekijken.piece.UploadRequestForm;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an intermediary ask a client for pieces, and shows the link for it once. */
@Controller
@RequestMapping("/dossiers/{nummer}/stukken-opvragen")
class UploadRequestController {

	private final UploadRequests requests;

	private final PieceReading reading;

	private final String publicUrl;

	UploadRequestController(UploadRequests requests, PieceReading reading,
			@Value("${meekijken.public-url}") String publicUrl) {
		this.requests = requests;
		this.reading = reading;
		this.publicUrl = publicUrl.strip().replaceFirst("/+$", "");
	}

	@GetMapping
	Reply show(@PathVariable("nummer") String number, Viewer.Intermediary viewer, Shell shell) {
		var address = DossierAddress.read(number);
		var read = this.reading.read(address.number()).orElseThrow(NotFound::new);
		return read.reach().open()
				? page(address, read, UploadRequestForm.proposed(read.pieces(), read.reach().language(), shell.texts()),
						new FormErrors(), shell)
				: new Redirect(address.pieces("gesloten"));
	}

	@PostMapping
	Reply ask(@PathVariable("nummer") String number, @RequestParam MultiValueMap<String, String> typed,
			Viewer.Intermediary viewer, Shell shell, HttpServletResponse response) {
		var address = DossierAddress.read(number);
		var read = this.reading.read(address.number()).orElseThrow(NotFound::new);
		var form = UploadRequestForm.of(new Filled(typed));
		var errors = new FormErrors();
		var wanted = form.read(shell.texts(), errors);
		if (wanted.isEmpty()) {
			return page(address, read, form, errors, shell);
		}
		var asker = new Asker(Actor.INTERMEDIARY, read.person().fullName());
		return switch (this.requests.ask(address.number(), wanted.get(), asker)) {
			case AskOutcome.Asked asked -> {
				response.setHeader("Referrer-Policy", "no-referrer");
				yield made(address, read.person(), asked, shell);
			}
			case AskOutcome.AlreadyAsked() -> new Redirect(address.pieces("al-gevraagd"));
			case AskOutcome.DossierClosed() -> new Redirect(address.pieces("gesloten"));
			case AskOutcome.Absent() -> throw new NotFound();
		};
	}

	private UploadRequestMadePage made(DossierAddress address, Person person, AskOutcome.Asked asked, Shell shell) {
		return new UploadRequestMadePage(new Frame(shell, person, Section.DOSSIERS), address,
				this.publicUrl + asked.path(), asked.mailedTo() != null, person.demoEndsOn() != null);
	}

	private static UploadRequestPage page(DossierAddress address, PieceReading.Read read, UploadRequestForm form,
			FormErrors errors, Shell shell) {
		return new UploadRequestPage(new Frame(shell, read.person(), Section.DOSSIERS), address, read.pieces(),
				read.reach().byMail(), form, errors);
	}

}
