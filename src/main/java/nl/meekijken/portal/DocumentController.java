package nl.meekijken.portal;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.PagePictures;
import nl.meekijken.document.PictureSize;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Sandbox;
import nl.meekijken.web.Shell;

/** Shows a paper in the page: as pictures, so that nothing in it can run. */
@Controller
class DocumentController {

	private final DossierReading reading;

	private final PagePictures pictures;

	DocumentController(DossierReading reading, PagePictures pictures) {
		this.reading = reading;
		this.pictures = pictures;
	}

	@GetMapping("/dossiers/{nummer}/documenten/{id}")
	Reply view(@PathVariable("nummer") String number, @PathVariable("id") String id,
			@RequestParam(name = "zoom", defaultValue = "") String zoom,
			@RequestParam(name = "kopie", defaultValue = "") String copy, Viewer.Intermediary viewer, Shell shell) {
		var address = DossierAddress.read(number);
		var read = this.reading.read(address.number(), idOf(id)).orElseThrow(NotFound::new);
		return new DocumentPage(new Frame(shell, read.person(), Section.DOSSIERS), address, read.document(),
				read.documents(), Zoom.SLUGS.read(zoom).orElse(Zoom.FIT), "nee".equals(copy));
	}

	@GetMapping("/dossiers/{nummer}/documenten/{id}/klein.png")
	void thumbnail(@PathVariable("nummer") String number, @PathVariable("id") String id, Viewer.Intermediary viewer,
			HttpServletResponse response) throws IOException {
		send(number, id, 1, PictureSize.THUMBNAIL, response);
	}

	@GetMapping("/dossiers/{nummer}/documenten/{id}/pagina/{pagina}.png")
	void page(@PathVariable("nummer") String number, @PathVariable("id") String id, @PathVariable("pagina") String page,
			Viewer.Intermediary viewer, HttpServletResponse response) throws IOException {
		send(number, id, pageOf(page), PictureSize.FULL, response);
	}

	@GetMapping("/dossiers/{nummer}/documenten/{id}/pagina/{pagina}/klein.png")
	void small(@PathVariable("nummer") String number, @PathVariable("id") String id,
			@PathVariable("pagina") String page, Viewer.Intermediary viewer, HttpServletResponse response)
			throws IOException {
		send(number, id, pageOf(page), PictureSize.THUMBNAIL, response);
	}

	private void send(String number, String id, int page, PictureSize size, HttpServletResponse response)
			throws IOException {
		var picture = this.pictures.draw(DossierAddress.read(number).number(), idOf(id), page, size)
			.orElseThrow(NotFound::new);
		Sandbox.around(response, picture.mediaType());
		response.getOutputStream().write(picture.bytes());
	}

	private static int pageOf(String page) {
		return (int) Math.min(DossierAddress.id(page), Integer.MAX_VALUE);
	}

	private static DocumentId idOf(String id) {
		return new DocumentId(DossierAddress.id(id));
	}

}
