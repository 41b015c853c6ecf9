package nl.meekijken.filing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Work;
import nl.meekijken.document.Documents;
import nl.meekijken.document.FileName;
import nl.meekijken.document.PagePicture;
import nl.meekijken.document.PagePictures;
import nl.meekijken.document.PictureSize;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Sandbox;
import nl.meekijken.web.Shell;

/** Shows staff one paper as pictures, and hands it out as it came. */
@Controller
class PaperController {

	private static final Notices NOTICES = new Notices(Map.of("gewijzigd", "audience.done", "benoemd", "kind.done"));

	private final FilingReading reading;

	private final PagePictures pictures;

	private final Documents documents;

	private final Work work;

	PaperController(FilingReading reading, PagePictures pictures, Documents documents, Work work) {
		this.reading = reading;
		this.pictures = pictures;
		this.documents = documents;
		this.work = work;
	}

	@GetMapping(FilingAddress.ONE)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id,
			HttpServletRequest request) {
		return this.reading.paper(this.work.find(nummer), FilingAddress.paper(id), viewer, shell,
				PaperDraft.told(NOTICES.in(request, shell)));
	}

	@GetMapping(FilingAddress.ONE + "/klein.png")
	void thumbnail(Viewer.Staff viewer, @PathVariable String nummer, @PathVariable String id,
			HttpServletResponse response) throws IOException {
		send(picture(viewer, nummer, id, 1, PictureSize.THUMBNAIL), response);
	}

	@GetMapping(FilingAddress.ONE + "/pagina/{pagina}.png")
	void page(Viewer.Staff viewer, @PathVariable String nummer, @PathVariable String id, @PathVariable String pagina,
			HttpServletResponse response) throws IOException {
		var page = (int) Math.min(FilingAddress.id(pagina), Integer.MAX_VALUE);
		send(picture(viewer, nummer, id, page, PictureSize.FULL), response);
	}

	/** As it came, active or not: never shown by the browser, only saved. */
	@GetMapping(FilingAddress.ONE + "/origineel")
	void original(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id,
			HttpServletResponse response) throws IOException {
		var place = this.work.find(nummer);
		var opened = this.work
			.inside(place.office(), viewer, () -> this.documents.original(place.dossier(), FilingAddress.paper(id)))
			.orElseThrow(NotFound::new);
		var document = opened.document();
		var name = FileName.of(place.number(), document, shell.texts().label(document.kind()));
		try (var bytes = opened.bytes().getInputStream()) {
			Sandbox.around(response, document.mediaType());
			response.setContentLengthLong(document.size().bytes());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name.value(), StandardCharsets.UTF_8).build().toString());
			bytes.transferTo(response.getOutputStream());
		}
	}

	/** Drawing may take its time, and holds nothing of the database meanwhile. */
	private PagePicture picture(Viewer.Staff viewer, String number, String id, int page, PictureSize size) {
		var place = this.work.find(number);
		return this.work
			.enter(place.office(), viewer,
					() -> this.pictures.drawForStaff(place.dossier(), FilingAddress.paper(id), page, size))
			.orElseThrow(NotFound::new);
	}

	private static void send(PagePicture picture, HttpServletResponse response) throws IOException {
		Sandbox.around(response, picture.mediaType());
		response.getOutputStream().write(picture.bytes());
	}

}
