package nl.meekijken.backoffice;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.web.Redirect;
import nl.meekijken.web.Shell;

/**
 * Sends somebody to give a factor, and from there back to the page that was asked for, or
 * to the one with the button that was pressed: what it did is never done without a second
 * press.
 */
final class ProofFirst {

	/** The page that holds the button for what stands below it. */
	private static final Pattern PAGE = Pattern.compile("(" + PeopleController.ADDRESS + "/\\d+|"
			+ StaffFactorsController.ADDRESS + "|/kantoor/dossiers/[^/]+/iban)/(?!doorgeven).*");

	private ProofFirst() {
	}

	static Redirect before(HttpServletRequest request, Shell shell) {
		var back = HttpMethod.GET.matches(request.getMethod()) ? shell.address() : again(request.getRequestURI());
		return new Redirect(UriComponentsBuilder.fromPath(StaffProofController.ADDRESS)
			.queryParam("terug", "{back}")
			.encode()
			.buildAndExpand(back)
			.toUriString());
	}

	private static String again(String pressed) {
		return PAGE.matcher(pressed).replaceFirst("$1") + "?" + Told.AGAIN + "="
				+ pressed.substring(pressed.lastIndexOf('/') + 1);
	}

}
