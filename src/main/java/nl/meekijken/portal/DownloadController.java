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
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.Documents;
import nl.meekijken.document.FileName;
import nl.meekijken.document.ZipOfPapers;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Shell;

/** Hands out papers as they came, in a way that no browser runs anything in them. */
@Controller
class DownloadController {

	private final Documents documents;

	DownloadController(Documents documents) {
		this.documents = documents;
	}

	@GetMapping("/dossiers/{nummer}/documenten/{id}/download")
	void download(@PathVariable("nummer") String number, @PathVariable("id") String id, Viewer.Intermediary viewer,
			Shell shell, HttpServletResponse response) throws IOException {
		var address = DossierAddress.read(number);
		var opened = this.documents.open(address.number(), new DocumentId(DossierAddress.id(id)))
			.orElseThrow(NotFound::new);
		var document = opened.document();
		var kind = shell.texts().label(document.kind());
		attach(response, FileName.of(address.number(), document, kind), document.mediaType());
		response.setContentLengthLong(document.size().bytes());
		try (var bytes = opened.bytes().getInputStream()) {
			bytes.transferTo(response.getOutputStream());
		}
	}

	@GetMapping("/dossiers/{nummer}/documenten.zip")
	void all(@PathVariable("nummer") String number, Viewer.Intermediary viewer, Shell shell,
			HttpServletResponse response) throws IOException {
		var address = DossierAddress.read(number);
		var papers = this.documents.openAll(address.number());
		if (papers.isEmpty()) {
			throw new NotFound();
		}
		attach(response, FileName.of(address.number(), shell.texts().say("documents.zip"), "application/zip"),
				"application/zip");
		new ZipOfPapers(address.number(), papers, kind -> shell.texts().label(kind))
			.writeTo(response.getOutputStream());
	}

	private static void attach(HttpServletResponse response, FileName name, String mediaType) {
		response.setContentType(mediaType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name.value(), StandardCharsets.UTF_8).build().toString());
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

}
