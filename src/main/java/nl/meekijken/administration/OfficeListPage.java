package nl.meekijken.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Pages;
import nl.meekijken.office.FoundOffices;
import nl.meekijken.web.Page;

/** Offices that were found. */
record OfficeListPage(Frame frame, boolean administrates, String typed, int page, FoundOffices found) implements Page {

	String at(int other) {
		var search = this.typed.isEmpty() ? "" : "zoek=" + URLEncoder.encode(this.typed, StandardCharsets.UTF_8) + "&";
		return OfficeListController.ADDRESS + "?" + search + "pagina=" + other;
	}

	@Nullable String previous() {
		return (this.page > 1) ? at(this.page - 1) : null;
	}

	@Nullable String next() {
		return (this.found.more() && this.page < Pages.LAST) ? at(this.page + 1) : null;
	}

}
