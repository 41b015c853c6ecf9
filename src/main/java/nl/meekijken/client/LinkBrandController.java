package nl.meekijken.client;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.meekijken.access.LogoAnswer;
import nl.meekijken.access.Viewer;
import nl.meekijken.office.Brand;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Shell;

/**
 * Serves the logo and the colours of the office whose link a client has in hand. Browsers
 * keep neither: the next link may be of another office, at the same address.
 */
@Controller
class LinkBrandController {

	private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=UTF-8");

	private final LinkLook look;

	LinkBrandController(LinkLook look) {
		this.look = look;
	}

	@GetMapping(ErrandController.HERE + "/huisstijl.css")
	ResponseEntity<String> colours(Viewer.Client client, Shell shell) {
		var colours = this.look.brand(client.link(), shell.texts().today())
			.map(Brand::colours)
			.orElseThrow(NotFound::new);
		return ResponseEntity.ok().contentType(STYLE).cacheControl(CacheControl.noStore()).body(colours.styleSheet());
	}

	@GetMapping(ErrandController.HERE + "/huisstijl/logo")
	ResponseEntity<byte[]> logo(Viewer.Client client, Shell shell) {
		return LogoAnswer.once(this.look.logo(client.link(), shell.texts().today()).orElseThrow(NotFound::new));
	}

}
