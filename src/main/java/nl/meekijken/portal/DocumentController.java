package nl.meekijken.portal;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.PagePictures;
import nl.meekijken.document.PictureSize;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Reply;
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
	Reply view(@PathVariable("nummer") String number, @PathVariable("id") String id, Viewer.Intermediary viewer,
			Shell shell) {
		var address = DossierAddress.read(number);
		var read = this.reading.read(address.number(), idOf(id)).orElseThrow(NotFound::new);
		return new DocumentPage(new Frame(shell, read.person(), Section.DOSSIERS), address, read.document().document());
	}

	@GetMapping("/dossiers/{nummer}/documenten/{id}/klein.png")
	ResponseEntity<byte[]> thumbnail(@PathVariable("nummer") String number, @PathVariable("id") String id,
			Viewer.Intermediary viewer) {
		return picture(number, id, 1, PictureSize.THUMBNAIL);
	}

	@GetMapping("/dossiers/{nummer}/documenten/{id}/pagina/{pagina}.png")
	ResponseEntity<byte[]> page(@PathVariable("nummer") String number, @PathVariable("id") String id,
			@PathVariable("pagina") String page, Viewer.Intermediary viewer) {
		return picture(number, id, (int) Math.min(DossierAddress.id(page), Integer.MAX_VALUE), PictureSize.FULL);
	}

	private ResponseEntity<byte[]> picture(String number, String id, int page, PictureSize size) {
		var picture = this.pictures.draw(DossierAddress.read(number).number(), idOf(id), page, size)
			.orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(picture.mediaType()))
			.cacheControl(CacheControl.noStore())
			.header("X-Content-Type-Options", "nosniff")
			.body(picture.bytes());
	}

	private static DocumentId idOf(String id) {
		return new DocumentId(DossierAddress.id(id));
	}

}
