package nl.meekijken.filing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Work;
import nl.meekijken.document.Documents;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.document.UploadPlaces;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Shell;
import nl.meekijken.web.SpokenHeader;
import nl.meekijken.web.Texts;

/**
 * Takes in a file of staff as the body of a request, so that each shows how far it is;
 * what is said of it travels in headers, since an address is written in logs.
 */
@Controller
class PaperBytesController {

	private final Documents documents;

	private final UploadLimits limits;

	private final UploadPlaces places;

	private final Work work;

	PaperBytesController(Documents documents, UploadLimits limits, UploadPlaces places, Work work) {
		this.documents = documents;
		this.limits = limits;
		this.places = places;
		this.work = work;
	}

	@PostMapping(FilingAddress.PAPERS + "/bytes")
	ResponseEntity<String> receive(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			HttpServletRequest request) throws IOException {
		var texts = shell.texts();
		return switch (this.places.take(viewer.person())) {
			case UploadPlaces.Taken place -> {
				try (place) {
					yield answer(take(viewer, texts, nummer, request));
				}
			}
			case UploadPlaces.TooManyOfYours() ->
				answer(new Receipt("", HttpStatus.TOO_MANY_REQUESTS, texts.say("upload.too-many-of-yours")));
			case UploadPlaces.TooManyOfAll() ->
				answer(new Receipt("", HttpStatus.SERVICE_UNAVAILABLE, texts.say("upload.too-many-of-all")));
		};
	}

	private Receipt take(Viewer.Staff viewer, Texts texts, String number, HttpServletRequest request)
			throws IOException {
		var place = this.work.find(number);
		var form = said(request);
		var said = form.read(texts);
		var name = SpokenHeader.text(request, "X-Naam");
		if (said.isEmpty()) {
			return new Receipt(name, HttpStatus.UNPROCESSABLE_CONTENT, form.errors().all().values().iterator().next());
		}
		var arrival = said.get()
			.arrival(SpokenHeader.key(SpokenHeader.text(request, "X-Sleutel")), name)
			.announcing(request.getContentLengthLong());
		var outcome = this.work.enter(place.office(), viewer,
				() -> this.documents.receive(place.office(), place.dossier(), arrival, request.getInputStream()));
		return Receipt.of(name, outcome, this.limits, texts);
	}

	static PaperForm said(HttpServletRequest request) {
		return new PaperForm(SpokenHeader.text(request, "X-Voor"), SpokenHeader.text(request, "X-Soort"),
				SpokenHeader.text(request, "X-Van"), SpokenHeader.text(request, "X-Afzender"), new FormErrors());
	}

	private static ResponseEntity<String> answer(Receipt receipt) {
		return ResponseEntity.status(receipt.status())
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(receipt.sentence());
	}

}
