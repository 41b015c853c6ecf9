package nl.meekijken.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.dossier.DossierRow;
import nl.meekijken.intake.Countries;
import nl.meekijken.intake.DraftRow;
import nl.meekijken.reporting.TypedPlate;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where a report begins, or goes on.
 *
 * @param key by which the same form is known when it comes twice
 * @param search for a client of the office
 * @param known dossiers of clients that were found by it
 * @param notice what was just done; nothing if nothing was
 */
record ReportStartPage(Frame frame, List<DraftRow> drafts, String key, TypedPlate plate, String search,
		List<DossierRow> known, FormErrors errors, @Nullable String notice) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	List<String> countries() {
		return Countries.PLATES;
	}

	Texts texts() {
		return this.frame.texts();
	}

}
