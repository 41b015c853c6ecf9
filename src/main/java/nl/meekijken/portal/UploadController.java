package nl.meekijken.portal;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.web.FileForm;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Takes in files for a dossier: each as the body of a request of its own, so that nothing
 * is kept twice, or several in a plain form where there is no script.
 */
@Controller
class UploadController {

	private final Sending sending;

	private final DossierReading reading;

	private final UploadLimits limits;

	UploadController(Sending sending, DossierReading reading, UploadLimits limits) {
		this.sending = sending;
		this.reading = reading;
		this.limits = limits;
	}

	/** Name and kind travel in headers: an address is written in logs. */
	@PostMapping("/dossiers/{nummer}/documenten/bytes")
	ResponseEntity<String> receive(@PathVariable("nummer") String number,
			@RequestHeader(name = "X-Sleutel", defaultValue = "") String key,
			@RequestHeader(name = "X-Naam", defaultValue = "") String name,
			@RequestHeader(name = "X-Soort", defaultValue = "") String kind,
			@RequestHeader(name = "X-Voor", defaultValue = "") String audience, Viewer.Intermediary viewer, Shell shell,
			HttpServletRequest request) throws IOException {
		var dossier = this.sending.dossier(DossierAddress.read(number).number()).orElseThrow(NotFound::new);
		var file = new Sending.SentFile(key(key), UploadForm.kind(kind), decoded(name), UploadForm.audience(audience));
		var sent = this.sending.send(viewer, dossier, file, request.getInputStream());
		var receipt = Receipt.of(file.name(), sent, this.limits, shell.texts());
		return ResponseEntity.status(receipt.status())
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(receipt.sentence());
	}

	/** The same file sent twice is known by its bytes. */
	@PostMapping("/dossiers/{nummer}/documenten")
	Reply receiveAll(@PathVariable("nummer") String number,
			@RequestParam(name = "soort", defaultValue = "") String kind,
			@RequestParam(name = "voor", defaultValue = "") String audience, Viewer.Intermediary viewer, Shell shell,
			HttpServletRequest request) throws IOException {
		var address = DossierAddress.read(number);
		var dossier = this.sending.dossier(address.number()).orElseThrow(NotFound::new);
		var receipts = new ArrayList<Receipt>();
		var form = FileForm.of(request);
		if (form.isPresent()) {
			form.get().each((name, bytes) -> {
				var file = new Sending.SentFile(UUID.randomUUID(), UploadForm.kind(kind), name,
						UploadForm.audience(audience));
				receipts
					.add(Receipt.of(name, this.sending.send(viewer, dossier, file, bytes), this.limits, shell.texts()));
			});
		}
		return new UploadedPage(new Frame(shell, this.reading.person(), Section.DOSSIERS), address, receipts);
	}

	/** Without a key of its own nothing is known of earlier tries. */
	private static UUID key(String typed) {
		try {
			return UUID.fromString(typed);
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

	private static String decoded(String header) {
		try {
			return URLDecoder.decode(header, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return header;
		}
	}

}
