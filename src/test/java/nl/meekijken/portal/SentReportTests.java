package nl.meekijken.portal;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** What was reported, read back by the office that did and by those who handle it. */
@ModuleTest
@Import(Desk.class)
class SentReportTests {

	@Autowired
	private Desk desk;

	@Autowired
	private ApplicationContext house;

	private Desk.Reader reader;

	private String number;

	@BeforeEach
	void report() throws Exception {
		this.reader = this.desk.aReader();
		this.number = WrittenReport
			.complete(this.reader.browser(), "naam-tegenpartij", "Theo Tegenpartij", "verzekeraar-tegenpartij",
					"Centraal Beheer", "naam-getuige", "Geert Getuige", "politie", "ja", "proces-verbaal", "PL0900-12",
					"aangifte", "ja", "aangifte-datum", "14-10-2026", "omstandigheden-b", "8", "schadeposten",
					"voertuig", "polisnummer", "POL-77", "te-bezichtigen", "garage Vlot")
			.send();
	}

	@Test
	void theOfficeReadsBackWhatItReportedButForTheNamesOfCounterparties() throws Exception {
		var page = page(this.reader.browser(), office());
		assertThat(page.select("h1").text()).isEqualTo("De melding zoals ingediend");
		assertThat(page.text()).contains("Geert Getuige", "PL0900-12", "POL-77", "garage Vlot", "Centraal Beheer",
				"8. botste op de achterzijde", "14 oktober 2026", "Sanne van der Beek",
				"vindt goed dat mijn kantoor meekijkt");
		assertThat(page.text()).doesNotContain("Theo Tegenpartij");
		assertThat(page(this.desk.aColleagueOf(this.reader), office()).text()).contains("POL-77");
	}

	@Test
	void aLinkLeadsThere() throws Exception {
		assertThat(page(this.reader.browser(), "/dossiers/" + this.number).select("a[href=" + office() + "]"))
			.hasSize(1);
	}

	@Test
	void whoeverIsNotSignedInOrOfAnotherOfficeReadsNothing() {
		assertThat(this.desk.aStranger().get(office()).getHeader("Location")).startsWith("/inloggen");
		assertThat(this.desk.aReader().browser().get(office()).getStatus()).isEqualTo(404);
		assertThat(this.desk.aReader().browser().get("/dossiers/2026-999999/melding").getStatus()).isEqualTo(404);
		assertThat(this.reader.browser().get(staff()).getStatus()).isNotEqualTo(200);
	}

	@ParameterizedTest
	@EnumSource(names = { "HANDLER", "MANAGER", "STAFF_ADMINISTRATOR" })
	void staffReadAllOfIt(Role role) throws Exception {
		var work = new Staff(this.house).atWork(role).browser();
		var page = page(work, staff());
		assertThat(page.text()).contains("Theo Tegenpartij", "Geert Getuige", "PL0900-12", "14 oktober 2026", "POL-77",
				"Hokjes van voertuig B", "8. botste op de achterzijde", "Sanne van der Beek",
				"vindt goed dat mijn kantoor meekijkt", "2026-11");
		assertThat(page(work, "/kantoor/dossiers/" + this.number).select("a[href=" + staff() + "]")).hasSize(1);
	}

	@Test
	void whoMayNotLookAlongAnyMoreReadsNothingEither() {
		Owner.change("update dossier.dossier set consent_withdrawn_on = date '2026-11-20' where claim_number = '%s'"
			.formatted(this.number));
		assertThat(this.reader.browser().get(office()).getStatus()).isEqualTo(404);
	}

	private String office() {
		return "/dossiers/" + this.number + "/melding";
	}

	private String staff() {
		return "/kantoor/dossiers/" + this.number + "/melding";
	}

	private static Document page(Browser browser, String path) throws Exception {
		return Jsoup.parse(browser.get(path).getContentAsString());
	}

}
