package nl.meekijken.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.meekijken.access.Viewer;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Part;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Opens an e-mail that was sent to the client. */
@Controller
class EmailController {

	private final DossierReading reading;

	EmailController(DossierReading reading) {
		this.reading = reading;
	}

	@GetMapping("/dossiers/{nummer}/e-mails/{id}")
	Reply open(@PathVariable("nummer") String number, @PathVariable("id") String id, Viewer.Intermediary viewer,
			Shell shell) {
		var address = DossierAddress.read(number);
		var read = this.reading.read(address.number(), new EmailId(DossierAddress.id(id))).orElseThrow(NotFound::new);
		var page = new EmailPage(new Frame(shell, read.person(), Section.DOSSIERS), address, read.email());
		return shell.partial() ? new Part(page, "letter") : page;
	}

}
