package nl.meekijken.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.Copies;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.FileName;
import nl.meekijken.document.ZipOfPapers;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Sandbox;
import nl.meekijken.web.Shell;

/** Hands out copies of papers, in a way that no browser runs anything in them. */
@Controller
class DownloadController {

	private final Copies copies;

	DownloadController(Copies copies) {
		this.copies = copies;
	}

	@GetMapping("/dossiers/{nummer}/documenten/{id}/download")
	void download(@PathVariable("nummer") String number, @PathVariable("id") String id, Viewer.Intermediary viewer,
			Shell shell, HttpServletResponse response) throws IOException {
		var address = DossierAddress.read(number);
		var copy = this.copies.of(address.number(), new DocumentId(DossierAddress.id(id))).orElseThrow(NotFound::new);
		try (var bytes = copy.open().orElse(null)) {
			if (bytes == null) {
				response.sendRedirect(address.withoutCopy(copy.document().id()));
				return;
			}
			attach(response,
					FileName.of(address.number(), copy.document(), shell.texts().label(copy.document().kind())),
					copy.document().mediaType());
			if (copy.original()) {
				response.setContentLengthLong(copy.document().size().bytes());
			}
			bytes.transferTo(response.getOutputStream());
		}
	}

	@GetMapping("/dossiers/{nummer}/documenten.zip")
	void all(@PathVariable("nummer") String number, Viewer.Intermediary viewer, Shell shell,
			HttpServletResponse response) throws IOException {
		var address = DossierAddress.read(number);
		var papers = this.copies.all(address.number());
		if (papers.isEmpty()) {
			throw new NotFound();
		}
		var texts = shell.texts();
		attach(response, FileName.of(address.number(), texts.say("documents.zip"), "application/zip"),
				"application/zip");
		new ZipOfPapers(address.number(), papers, kind -> texts.label(kind),
				new ZipOfPapers.Missing(texts.say("documents.zip.missing"), texts.say("documents.zip.missing.text")))
			.writeTo(response.getOutputStream());
	}

	private static void attach(HttpServletResponse response, FileName name, String mediaType) {
		Sandbox.around(response, mediaType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name.value(), StandardCharsets.UTF_8).build().toString());
	}

}
