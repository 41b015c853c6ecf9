package nl.meekijken.portal;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Takes in files for a dossier. */
@Controller
class UploadController {

	private final Sending sending;

	private final UploadDesk desk;

	private final DossierReading reading;

	UploadController(Sending sending, UploadDesk desk, DossierReading reading) {
		this.sending = sending;
		this.desk = desk;
		this.reading = reading;
	}

	@PostMapping("/dossiers/{nummer}/documenten/bytes")
	ResponseEntity<String> receive(@PathVariable("nummer") String number, Viewer.Intermediary viewer, Shell shell,
			HttpServletRequest request) throws IOException {
		return this.desk.takeOne(request, goal(DossierAddress.read(number), viewer), viewer, shell.texts());
	}

	/** The same file sent twice is known by its bytes. */
	@PostMapping("/dossiers/{nummer}/documenten")
	Reply receiveAll(@PathVariable("nummer") String number, @RequestParam MultiValueMap<String, String> typed,
			Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) throws IOException {
		var address = DossierAddress.read(number);
		var receipts = this.desk.takeAll(request, UploadDesk.Posted.of(typed), goal(address, viewer), viewer,
				shell.texts());
		return new UploadedPage(new Frame(shell, this.reading.person(), Section.DOSSIERS),
				address.page() + "#documenten", shell.texts().say("email.back", address.number().toString()), receipts);
	}

	private UploadDesk.Goal goal(DossierAddress address, Viewer.Intermediary viewer) {
		var dossier = this.sending.dossier(address.number()).orElseThrow(NotFound::new);
		return new UploadDesk.Goal(this.sending.into(viewer, dossier), false);
	}

}
