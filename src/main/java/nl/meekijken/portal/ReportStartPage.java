package nl.meekijken.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.dossier.KnownClient;
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
 * @param portions how many times as many clients as at first are shown
 * @param listed which drafts there are, and which clients were found
 * @param notice what was just done; nothing if nothing was
 */
record ReportStartPage(Frame frame, ListedReports listed, String key, TypedPlate plate, String search, int portions,
		FormErrors errors, @Nullable String notice) implements Page {

	/** More than so many times nobody reads: a longer name finds fewer. */
	static final int MOST_PORTIONS = 25;

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	List<String> countries() {
		return Countries.PLATES;
	}

	List<DraftRow> drafts() {
		return this.listed.drafts();
	}

	List<KnownClient> known() {
		return this.listed.known();
	}

	boolean hasMore() {
		return this.listed.more() && this.portions < MOST_PORTIONS;
	}

	/** Where more of the clients are shown. */
	String more() {
		return ReportAddress.START + "?zoek=" + URLEncoder.encode(this.search, StandardCharsets.UTF_8) + "&meer="
				+ (this.portions + 1) + "#bekend";
	}

	Texts texts() {
		return this.frame.texts();
	}

}
