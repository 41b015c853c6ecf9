package nl.meekijken.web;

import org.springframework.http.HttpStatus;

/**
 * A record that is all its template may know. The template has the same name: {@code
 * portal.DossierListPage} is drawn by {@code portal/dossier-list.jte}.
 */
public non-sealed interface Page extends Reply {

	/** The status with which the page is sent. */
	default HttpStatus status() {
		return HttpStatus.OK;
	}

}
