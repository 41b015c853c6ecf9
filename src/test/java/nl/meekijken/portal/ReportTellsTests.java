package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.intake.ReportStep;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** What a report says back to whoever writes it, and where it says so. */
@ModuleTest
@Import(Desk.class)
class ReportTellsTests {

	@Autowired
	private Desk desk;

	private Desk.Reader reader;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.reader = this.desk.aReader();
		this.browser = this.reader.browser();
	}

	@ParameterizedTest
	@CsvSource({ "waarheid, toestemming, nl, Verklaar dat uw cliënt van de melding weet",
			"toestemming, waarheid, en, Declare that the data were filled in" })
	void aDeclarationThatLacksIsToldAtItsTickAndTheOtherStaysTicked(String ticked, String open, String language,
			String sentence) throws Exception {
		var report = WrittenReport.complete(this.browser);
		this.browser.post("/taal", "taal", language, "terug", "/dossiers");
		var told = read(this.browser.post(report.draft() + "/versturen", ticked, "on"));
		assertThat(told.select("#" + open + "-fout").text()).startsWith(sentence);
		assertThat(told.select("#" + open).attr("aria-describedby")).isEqualTo(open + "-fout");
		assertThat(told.select("#" + open).attr("aria-invalid")).isEqualTo("true");
		assertThat(told.select("input[checked]").eachAttr("id")).containsExactly(ticked);
		assertThat(told.select("#" + ticked + "-fout")).isEmpty();
	}

	@Test
	void whatLacksElsewhereLeavesBothTicked() throws Exception {
		var report = WrittenReport.begun(this.browser, "");
		var told = read(report.sent());
		assertThat(told.select("input[checked]").eachAttr("id")).containsExactly("waarheid", "toestemming");
		assertThat(told.select("#nog-achternaam")).hasSize(1);
	}

	@Test
	void aBankAccountIsReadBackWithItsBankToWhoeverTypedItOnly() throws Exception {
		var report = WrittenReport.begun(this.browser, "");
		assertThat(keep(report, "iban", "nl91abna0417164300").select(".reads").text())
			.isEqualTo("Wij lezen dit als: NL91 ABNA 0417 1643 00, een rekening bij ABN AMRO");
		assertThat(page(report, "client").select("#iban-melding").text()).contains("ABN AMRO");
		assertThat(page(report, "client").select("[name=iban-weg]")).isEmpty();
		var colleague = this.desk.aColleagueOf(this.reader);
		assertThat(colleague.get(report.draft()).getContentAsString()).doesNotContain("0417", "ABN AMRO");
		assertThat(keep(report, "iban", "BE68539007547034").select(".reads").text())
			.isEqualTo("Wij lezen dit als: BE68 5390 0754 7034");
		assertThat(keep(report, "iban", "NL91ABNA0417164301").select(".reads")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1250    | € 1.250,00
			1.250   | € 1.250,00
			480,5   | € 480,50
			12.50   | € 12,50
			""")
	void anAmountIsReadBackAsItIsUnderstood(String typed, String read) throws Exception {
		var report = WrittenReport.begun(this.browser, "");
		assertThat(keep(report, "schadebedrag", typed).select(".reads").text().replace('\u00A0', ' '))
			.isEqualTo("Wij lezen dit als: " + read);
	}

	@Test
	void anErrorThatComesByItselfIsSpokenToo() throws Exception {
		var report = WrittenReport.begun(this.browser, "");
		assertThat(keep(report, "telefoon", "0612").select("#opgeslagen .unseen").text())
			.isEqualTo("Telefoonnummer van uw cliënt: "
					+ "Dit telefoonnummer bestaat niet. Begin een buitenlands nummer met +.");
		assertThat(keep(report, "telefoon", "0612345678").select("#opgeslagen .unseen")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyExplanationIsHeardWithItsQuestion(ReportStep step) throws Exception {
		var report = WrittenReport.complete(this.browser, "land", "XX", "telefoon", "0612");
		var shown = page(report, step.slug());
		var heard = new ArrayList<String>();
		shown.select("form#stap [aria-describedby]")
			.forEach(element -> heard.addAll(List.of(element.attr("aria-describedby").split(" "))));
		assertThat(heard).allSatisfy(id -> assertThat(shown.getElementById(id)).as(id).isNotNull());
		assertThat(heard).containsAll(shown.select("form#stap [id$=-uitleg], form#stap .told").eachAttr("id"));
		assertThat(shown.select("form#stap .field > .hint:not([id])")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "twee, een", "drie, twee" })
	void thePlateOfAnotherPartyIsDutchUntilACountryIsChosen(String party, String more) throws Exception {
		var report = WrittenReport.complete(this.browser, "meer-partijen", more);
		assertThat(keep(report, "kenteken-partij-" + party, "gbc17t").select(".wrong-why")).isEmpty();
		var shown = page(report, "tegenpartij");
		assertThat(shown.select("#kenteken-partij-" + party).val()).isEqualTo("GBC-17-T");
		assertThat(keep(report, "kenteken-partij-" + party + "-land", "D").select(".wrong-why")).isEmpty();
		assertThat(page(report, "tegenpartij").select("#kenteken-partij-" + party).val()).isEqualTo("GBC17T");
	}

	@Test
	void whatCannotBeChosenIsToldAtItsList() throws Exception {
		var report = WrittenReport.begun(this.browser, "");
		this.browser.post(report.draft(), "stap", "client", "land", "XX");
		var country = page(report, "client").select("select#land");
		assertThat(country.attr("aria-invalid")).isEqualTo("true");
		assertThat(country.attr("aria-describedby")).isEqualTo("land-melding");
	}

	@Test
	void somebodyOnFootReportsWithoutAVehicle() throws Exception {
		var report = WrittenReport.complete(this.browser, "soort-object", "te-voet", "kenteken", "", "dekking", "",
				"wa-direct", "", "bestuurder", "niemand");
		var review = page(report, "controle");
		assertThat(review.select(".advice").text()).contains("Kansrijk", "fietser of voetganger");
		assertThat(review.select(".pairs").text()).contains("geen voertuig: mijn cliënt liep")
			.doesNotContain("Wie bestuurde het voertuig?");
		assertThat(Owner.ask("""
				select m.object || coalesce(d.plate, '')
				  from dossier.dossier d
				  join dossier.damage m on m.office_id = d.office_id and m.dossier_id = d.id
				 where d.claim_number = '%s'
				""".formatted(report.send()))).isEqualTo("OTHER");
	}

	private Document keep(WrittenReport report, String field, String typed) throws Exception {
		return read(this.browser.post(report.draft() + "/bewaren", "gezien", "99", field, typed));
	}

	private Document page(WrittenReport report, String step) throws Exception {
		return read(this.browser.get(report.draft() + "?stap=" + step));
	}

	private static Document read(MockHttpServletResponse response) throws Exception {
		return Jsoup.parse(response.getContentAsString());
	}

}
