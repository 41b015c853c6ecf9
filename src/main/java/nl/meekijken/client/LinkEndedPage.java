package nl.meekijken.client;

import org.springframework.http.HttpStatus;

import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * A link leads nowhere, be it that it expired, was taken back, that its dossier was
 * closed, or that there never was one: the same words for all, so that nobody learns
 * which links exist.
 */
record LinkEndedPage(Shell shell, HelpLine help) implements Page {

	@Override
	public HttpStatus status() {
		return HttpStatus.GONE;
	}

}
