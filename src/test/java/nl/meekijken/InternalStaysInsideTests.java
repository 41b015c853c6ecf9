package nl.meekijken;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;
import nl.meekijken.trying.WholeForm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What staff write for one another reaches nobody of an office, at any address that the
 * portal serves, whatever is asked of it. A new address is tried by itself.
 */
@ModuleTest
class InternalStaysInsideTests {

	private static final String PLANTED = "binnenskamers";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	private Cage cage;

	private AtWork marit;

	private String page;

	private PlantedInside planted;

	@BeforeEach
	void plant() {
		this.cage = new Canaries(this.house).one();
		this.marit = new Staff(this.house).atWork(Role.HANDLER);
		this.page = "/kantoor/dossiers/" + this.cage.number();
		write("INTERNAL", "NOTE", "");
		write("INTERNAL", "INSURER_REPLIED", PLANTED + " detail");
		act("status", "naar", "in-discussie", "bal", "client", "waarom", PLANTED + " waarom", "versie", "1");
		keep("tegenpartij?plaats=1", "naam-tegenpartij", PLANTED + " tegenpartij", "adres-tegenpartij",
				PLANTED + " adres");
		keep("getuige?plaats=1", "naam-getuige", PLANTED + " getuige", "adres-getuige", PLANTED + " straat",
				"e-mail-getuige", PLANTED + "@example.nl");
		act("behandelaar", "behandelaar", Long.toString(this.marit.someone().person().value()), "was", "");
		this.planted = PlantedInside.of(this.house, this.cage, this.marit.someone().person(), PLANTED);
	}

	@AfterEach
	void takeAway() {
		this.planted.takeAway();
	}

	@Test
	void staffReadWhatTheyPlanted() {
		assertThat(text(this.marit.browser().get(this.page))).contains(PLANTED + " tekst", PLANTED + " detail",
				PLANTED + " waarom", PLANTED + " tegenpartij", PLANTED + " adres", PLANTED + " getuige",
				PLANTED + " straat", "Naam van de getuige: nog niet bekend → " + PLANTED);
		assertThat(text(this.marit.browser().get(this.page))).contains(PLANTED + " papier.pdf", PLANTED + " afzender",
				PLANTED + " onderwerp", PLANTED + " antwoord", PLANTED + " concept");
		assertThat(text(this.marit.browser().get("/kantoor/dossiers"))).contains(PLANTED + " lijst");
		assertThat(text(this.marit.browser().get("/kantoor/ontvangen"))).contains(PLANTED + " los");
		assertThat(
				Owner.ask("select count(*) from dossier.activity where concat(note, detail) like '%" + PLANTED + "%'"))
			.isNotEqualTo("0");
	}

	@Test
	void nothingOfItReachesThePortalAtAnyAddress() {
		var sanne = signedIn();
		var asked = PortalAddress.all(this.house)
			.stream()
			.filter(address -> !address.toString().contains("uitloggen"))
			.toList();
		assertThat(asked).hasSizeGreaterThan(40);
		for (var address : asked) {
			for (var path : this.planted.things().stream().map(address::to).distinct().toList()) {
				sanne.get("/dossiers");
				assertThat(everythingOf(address.ask(sanne, path))).as(address + ": " + path).doesNotContain(PLANTED);
			}
		}
	}

	@Test
	void nothingOfItIsFoundOrListed() {
		var sanne = signedIn();
		for (var query : List.of("?zoek=" + PLANTED, "?zoek=" + this.cage.number(), "?stil=ja", "?lijst=actief")) {
			assertThat(text(sanne.get("/dossiers" + query)).replace("value=\"" + PLANTED + "\"", "")
				.replace("‘" + PLANTED + "’", "")).as(query).doesNotContain(PLANTED + " ");
		}
	}

	@Test
	void whatIsForTheOfficeIsThereSoThatTheTrialMeansSomething() {
		write("INTERMEDIARY", "NOTE", "");
		var dossier = text(signedIn().get("/dossiers/" + this.cage.number()));
		assertThat(dossier).contains(PLANTED + " tekst");
	}

	private void write(String audience, String kind, String detail) {
		act("activiteiten", "voor", audience, "soort", kind, "detail", detail, "tekst", PLANTED + " tekst");
	}

	private void keep(String sheet, String... filledIn) {
		var form = WholeForm.of(this.marit.browser().get(this.page + "/gegevens/" + sheet), this.page);
		assertThat(form.with(filledIn).send(this.marit.browser()).getStatus()).as(sheet).isEqualTo(303);
	}

	private void act(String act, String... fields) {
		this.marit.browser().get(this.page);
		assertThat(this.marit.browser().post(this.page + "/" + act, fields).getStatus()).as(act).isEqualTo(303);
	}

	private Browser signedIn() {
		var browser = new Browser(this.mvc);
		browser.signIn(this.cage.someone().accountNumber(), People.PASSWORD);
		assertThat(browser.get("/dossiers").getStatus()).as(HttpMethod.GET.name()).isEqualTo(200);
		return browser;
	}

	private static String everythingOf(MockHttpServletResponse response) {
		return text(response)
				+ response.getHeaderNames().stream().map(name -> name + ": " + response.getHeaders(name)).toList();
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
