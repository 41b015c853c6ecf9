package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.intake.ExampleReport;
import nl.meekijken.trying.Browser;

/**
 * A report as somebody writes it in a browser.
 *
 * @param draft its address
 */
record WrittenReport(Browser browser, String draft) {

	static WrittenReport begun(Browser browser, String plate) throws Exception {
		var key = Jsoup.parse(browser.get("/schade-melden").getContentAsString())
			.select("input[name=sleutel]")
			.attr("value");
		var begun = browser.post("/schade-melden", "sleutel", key, "kenteken", plate);
		return new WrittenReport(browser,
				Objects.requireNonNull(begun.getHeader("Location")).replaceFirst("\\?.*", ""));
	}

	/** With everything that is needed, but for what is given otherwise. */
	static WrittenReport complete(Browser browser, String... more) throws Exception {
		var report = begun(browser, "");
		var fields = new ArrayList<String>(List.of(more));
		for (var typed : ExampleReport.typed().entrySet()) {
			if (!fields.contains(typed.getKey().slug())) {
				fields.addAll(List.of(typed.getKey().slug(), typed.getValue()));
			}
		}
		browser.post(report.draft, fields.toArray(String[]::new));
		return report;
	}

	/** The number of the dossier that it became. */
	String send() {
		return Objects.requireNonNull(sent().getHeader("Location")).replaceAll("^/dossiers/|/gemeld$", "");
	}

	MockHttpServletResponse sent() {
		return this.browser.post(this.draft + "/versturen", "waarheid", "on", "toestemming", "on");
	}

}
