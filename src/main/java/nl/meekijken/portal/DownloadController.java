package nl.meekijken.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.Documents;
import nl.meekijken.web.NotFound;

/** Hands out papers as they came, in a way that no browser runs anything in them. */
@Controller
class DownloadController {

	private final Documents documents;

	DownloadController(Documents documents) {
		this.documents = documents;
	}

	@GetMapping("/dossiers/{nummer}/documenten/{id}/download")
	void download(@PathVariable("nummer") String number, @PathVariable("id") String id, Viewer.Intermediary viewer,
			HttpServletResponse response) throws IOException {
		var address = DossierAddress.read(number);
		var opened = this.documents.open(address.number(), new DocumentId(DossierAddress.id(id)))
			.orElseThrow(NotFound::new);
		attach(response, FileNames.of(opened.document()), opened.document().mediaType());
		response.setContentLengthLong(opened.document().size().bytes());
		Files.copy(opened.bytes(), response.getOutputStream());
	}

	@GetMapping("/dossiers/{nummer}/documenten.zip")
	void all(@PathVariable("nummer") String number, Viewer.Intermediary viewer, HttpServletResponse response)
			throws IOException {
		var address = DossierAddress.read(number);
		var papers = this.documents.openAll(address.number());
		if (papers.isEmpty()) {
			throw new NotFound();
		}
		attach(response, address.number() + ".zip", "application/zip");
		var names = new FileNames();
		try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
			for (var paper : papers) {
				var entry = new ZipEntry(names.unique(paper.document()));
				entry.setTime(paper.document().receivedAt().toEpochMilli());
				zip.putNextEntry(entry);
				Files.copy(paper.bytes(), zip);
				zip.closeEntry();
			}
		}
	}

	private static void attach(HttpServletResponse response, String name, String mediaType) {
		response.setContentType(mediaType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

}
