package nl.meekijken.portal;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** On which page a form with files stands, told without reading what was sent. */
final class FormPage {

	private FormPage() {
	}

	/**
	 * The page that the browser says it comes from, if it is that of the form; else the
	 * dossier or report that the files were for.
	 */
	static String of(HttpServletRequest request) {
		var act = request.getRequestURI();
		return referer(request).filter(page -> leadsTo(page, act))
			.map(page -> (page.getRawQuery() != null) ? page.getRawPath() + "?" + page.getRawQuery()
					: page.getRawPath())
			.orElse(act.substring(0, act.lastIndexOf('/')));
	}

	/** A form that is on the screen again after an error has no query any more. */
	private static boolean leadsTo(URI page, String act) {
		var path = page.getRawPath();
		return path != null && ((act.equals(path) && page.getRawQuery() != null)
				|| act.substring(0, act.lastIndexOf('/')).equals(path));
	}

	private static Optional<URI> referer(HttpServletRequest request) {
		try {
			return Optional.of(URI.create(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), "")));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
