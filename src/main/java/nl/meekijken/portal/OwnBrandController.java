package nl.meekijken.portal;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.meekijken.access.LogoAnswer;
import nl.meekijken.access.Viewer;
import nl.meekijken.web.Shell;

/**
 * Serves the logo and the colours of the reader's own office: as files of ours, so that
 * the policy of pages stays as strict as it is.
 */
@Controller
class OwnBrandController {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=UTF-8");

	private final OwnBrand brand;

	OwnBrandController(OwnBrand brand) {
		this.brand = brand;
	}

	@GetMapping("/huisstijl.css")
	ResponseEntity<String> colours(Viewer.Intermediary viewer, Shell shell) {
		return ResponseEntity.ok()
			.contentType(STYLE)
			.cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
			.body(this.brand.colours(shell).styleSheet());
	}

	@GetMapping("/huisstijl/logo")
	ResponseEntity<byte[]> logo(Viewer.Intermediary viewer, Shell shell) {
		return LogoAnswer.of(this.brand.logo(shell));
	}

}
