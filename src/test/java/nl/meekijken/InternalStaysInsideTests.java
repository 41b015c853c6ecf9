package nl.meekijken;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

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

	private WrittenInside written;

	private PlantedInside planted;

	@BeforeEach
	void plant() {
		this.cage = new Canaries(this.house).one();
		this.marit = new Staff(this.house).atWork(Role.HANDLER);
		this.written = new WrittenInside(this.cage, this.marit, PLANTED);
		this.written.course();
		this.written.people();
		this.planted = PlantedInside.of(this.house, this.cage, this.marit.someone().person(), PLANTED);
		this.written.amounts(this.planted.paper().value());
	}

	@AfterEach
	void takeAway() {
		this.planted.takeAway();
	}

	@Test
	void staffReadWhatTheyPlanted() {
		var page = text(this.marit.browser().get(this.written.page()));
		assertThat(page).contains(PLANTED + " tekst", PLANTED + " detail", PLANTED + " waarom", PLANTED + " plek",
				PLANTED + " tegenpartij", PLANTED + " adres", PLANTED + " toestel", PLANTED + " kaart",
				PLANTED + " getuige", PLANTED + " straat", PLANTED + " mobiel",
				"Naam van de getuige: nog niet bekend → " + PLANTED);
		assertThat(page).contains(PLANTED + " papier.pdf", PLANTED + " afzender", PLANTED + " onderwerp",
				PLANTED + " antwoord", PLANTED + " concept", PLANTED + " correctie");
		assertThat(text(this.marit.browser().get(this.written.page() + "/bedragen"))).contains(PLANTED + " post",
				PLANTED + " letsel", PLANTED + " betaler", PLANTED + " vergissing", PLANTED + " reden",
				"schriftelijke aanmaning <span class=\"meta\">" + PLANTED + " papier.pdf");
		assertThat(text(this.marit.browser().get("/kantoor/dossiers"))).contains(PLANTED + " lijst");
		assertThat(text(this.marit.browser().get("/kantoor/ontvangen"))).contains(PLANTED + " los");
		assertThat(
				Owner.ask("select count(*) from dossier.activity where concat(note, detail) like '%" + PLANTED + "%'"))
			.isNotEqualTo("0");
	}

	@ParameterizedTest
	@EnumSource(names = { "MEMBER", "ADMINISTRATOR" })
	void nothingOfItReachesThePortalAtAnyAddress(Role role) {
		Owner.change("update account.person set role = '%s' where id = %d".formatted(role,
				this.cage.someone().person().value()));
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
	void nothingOfItReachesTheCalendarOfThePersonWhoseItIs() {
		Owner
			.change("""
					insert into dossier.activity (office_id, dossier_id, at, kind, detail, actor, audience)
					values (%d, %d, timestamptz '%s', 'INSPECTION_PLANNED', '15-12-2026 om 11:00 uur, voor het kantoor', 'RECOVERY',
					       'INTERMEDIARY')"""
				.formatted(this.cage.someone().office().value(), this.cage.dossier().value(), MovableClock.START));
		var calendar = text(new Browser(this.mvc).get("/agenda/" + this.planted.calendar()));
		assertThat(calendar).contains("DTSTART;TZID=Europe/Amsterdam:20261215T110000")
			.doesNotContain("20261214", PLANTED);
	}

	@Test
	void nothingOfItReachesAClientWithALink() {
		var sanne = signedIn();
		var asking = "/dossiers/" + this.cage.number() + "/stukken-opvragen";
		sanne.get(asking);
		var link = text(sanne.post(asking, "stuk", "fotos", "uiterlijk", "30-11-2026", "taal", "nl"))
			.replaceAll("(?s).*http://localhost:8080(/stukken/[0-9A-Z]{26}).*", "$1");
		var client = new Browser(this.mvc);
		assertThat(everythingOf(client.get(link))).doesNotContain(PLANTED);
		assertThat(text(client.get("/stukken"))).contains("Foto’s van de schade");
		for (var address : PortalAddress.ofClient(this.house)) {
			var path = address.pattern().replace("{geheim}", link.replace("/stukken/", "")).replace("{plek}", "1");
			assertThat(everythingOf(address.ask(client, path))).as(path).doesNotContain(PLANTED);
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
		this.written.write("INTERMEDIARY", "NOTE", "");
		var dossier = text(signedIn().get("/dossiers/" + this.cage.number()));
		assertThat(dossier).contains(PLANTED + " tekst");
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
