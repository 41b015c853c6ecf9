package nl.meekijken.entering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Pages;
import nl.meekijken.intake.WritersDraft;
import nl.meekijken.office.FoundOffices;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Page;

/**
 * Offices for which a report can be written.
 *
 * @param drafts what the viewer writes for any office
 */
record FindOfficePage(Frame frame, String typed, int page, FoundOffices found,
		List<WritersDraft> drafts) implements Page {

	String begin(OfficeId office) {
		return new EnteringAddress(office).page();
	}

	String goOn(WritersDraft draft) {
		return new EnteringAddress(draft.office()).draft(draft.id()).page();
	}

	String at(int other) {
		var search = this.typed.isEmpty() ? "" : "zoek=" + URLEncoder.encode(this.typed, StandardCharsets.UTF_8) + "&";
		return EnteringAddress.START + "?" + search + "pagina=" + other;
	}

	@Nullable String previous() {
		return (this.page > 1) ? at(this.page - 1) : null;
	}

	@Nullable String next() {
		return (this.found.more() && this.page < Pages.LAST) ? at(this.page + 1) : null;
	}

}
