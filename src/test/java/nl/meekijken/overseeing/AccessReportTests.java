package nl.meekijken.overseeing;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** Managers see who looked how much in the last week, and where it was refused. */
@ModuleTest
class AccessReportTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Examples examples;

	private Someone sanne;

	private ClaimNumber number;

	private Browser ruben;

	@BeforeEach
	void somebodyWhoLooks() {
		this.sanne = this.people.of(Tier.GOLD);
		this.number = bring(this.sanne);
		this.ruben = new Staff(this.house).atWork(Role.MANAGER).browser();
	}

	@Test
	void whoLooksIntoMostDossiersStandsOnTop() {
		Owner.change("""
				insert into access.view_record (at, office_id, person_id, dossier_id, seen)
				select timestamptz '2026-11-24 10:00+01', %d, %d, -i, 'DOSSIER' from generate_series(1, 4000) i"""
			.formatted(this.sanne.office().value(), this.sanne.person().value()));
		assertThat(mine("")).contains("4000");
		assertThat(page("/kantoor/inzage").select("[aria-current=true]").text()).contains("Meeste dossiers", "Inzage");
	}

	@Test
	void looksInTheWeekendAndAtNightAreOutsideHours() {
		looks(1, "2026-11-24 06:59+01");
		looks(1, "2026-11-24 07:00+01");
		looks(1, "2026-11-24 18:59+01");
		looks(1, "2026-11-24 19:00+01");
		looks(1, "2026-11-22 12:00+01");
		looks(5_000, "2026-11-21 12:00+01");
		assertThat(mine("?volgorde=buiten-kantoortijd")).contains("5005", "5003");
		var looked = page("/kantoor/inzage/" + this.sanne.person().value());
		assertThat(looked.select("h1").text()).isEqualTo(nameOf(this.sanne));
		assertThat(looked.text()).contains("bekeek het dossier", this.number.toString(), "buiten kantoortijd");
		assertThat(looked.select(".trail > li")).hasSize(LookedPage.SIZE);
		assertThat(looked.select("a:contains(Volgende)").attr("href")).endsWith("?pagina=2");
	}

	@Test
	void looksOnAHolidayAreOutsideHours() {
		Owner.change("""
				insert into office.holiday (day, name, closed)
				values ('2026-11-25', 'Feest', true), ('2026-11-26', 'Toch open', false)""");
		try {
			looks(1, "2026-11-25 00:30+01");
			looks(6_000, "2026-11-25 12:00+01");
			looks(7_000, "2026-11-26 12:00+01");
			assertThat(mine("?volgorde=buiten-kantoortijd")).contains("13001", "6001");
		}
		finally {
			Owner.change("delete from office.holiday where day in ('2026-11-25', '2026-11-26')");
		}
	}

	@Test
	void whatBelongsToNoDossierCountsToo() {
		Owner.change("insert into access.stray_view (at, person_id, digest) "
				+ "select timestamptz '2026-11-22 12:00+01', %d, 'x' from generate_series(1, 7777)"
					.formatted(this.sanne.person().value()));
		assertThat(mine("?volgorde=buiten-kantoortijd")).contains("7777");
		assertThat(page("/kantoor/inzage/" + this.sanne.person().value()).text())
			.contains("las een ontvangen bericht dat nog bij geen dossier hoort", "buiten kantoortijd");
	}

	@Test
	void whatIsOlderThanAWeekIsNotCounted() {
		looks(5_000, "2026-11-14 12:00+01");
		assertThat(page("/kantoor/inzage/" + this.sanne.person().value()).text())
			.contains("keek de afgelopen week nergens in");
	}

	@Test
	void refusalsAreCountedByTheHourWithoutAnythingOfAnybodyElse() {
		var foreign = bring(this.people.of(Tier.GOLD));
		var browser = new Browser(this.mvc);
		browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		for (var tries = 0; tries < 3; tries++) {
			assertThat(browser.get("/dossiers/" + foreign).getStatus()).isEqualTo(404);
		}
		assertThat(browser.get("/dossiers/2026-999999").getStatus()).isEqualTo(404);
		assertThat(browser.get("/nergens").getStatus()).isEqualTo(404);
		browser.get("/dossiers/" + this.number);
		assertThat(refusals(this.sanne)).isEqualTo("GET /dossiers/{nummer} 4");
		Owner.change("update access.refusal set times = 99999 where person_id = " + this.sanne.person().value());
		assertThat(mine("?volgorde=geweigerd")).contains("99999");
	}

	@Test
	void whatARoleMayNotDoIsARefusalToo() {
		var marit = new Staff(this.house).atWork(Role.HANDLER);
		assertThat(marit.browser().get("/kantoor/inzage").getStatus()).isEqualTo(403);
		assertThat(marit.browser().get("/kantoor/dossiers/2026-999999").getStatus()).isEqualTo(404);
		assertThat(refusals(marit.someone())).isEqualTo("GET /kantoor/dossiers/{nummer} 1, GET /kantoor/inzage 1");
	}

	@Test
	void countsOfMoreThanAYearAgoGo() {
		Owner.change("""
				insert into access.refusal (office_id, person_id, hour, address)
				values (%d, %d, timestamptz '2025-11-01 10:00+01', 'GET /oud')""".formatted(this.sanne.office().value(),
				this.sanne.person().value()));
		var browser = new Browser(this.mvc);
		browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		browser.get("/dossiers/2026-999999");
		assertThat(refusals(this.sanne)).isEqualTo("GET /dossiers/{nummer} 1");
	}

	@Test
	void managersAndAdministratorsReadItAndNobodyElse() {
		assertThat(this.ruben.get("/kantoor/inzage").getStatus()).isEqualTo(200);
		var esra = new Staff(this.house).atWork(Role.STAFF_ADMINISTRATOR).browser();
		assertThat(esra.get("/kantoor/inzage/" + this.sanne.person().value()).getStatus()).isEqualTo(200);
		var marit = new Staff(this.house).atWork(Role.HANDLER).browser();
		assertThat(marit.get("/kantoor/inzage/" + this.sanne.person().value()).getStatus()).isEqualTo(403);
		assertThat(text(marit.get("/kantoor"))).doesNotContain("/kantoor/inzage");
		assertThat(new Browser(this.mvc).get("/kantoor/inzage").getHeader("Location")).isEqualTo("/kantoor/inloggen");
		assertThat(this.ruben.get("/kantoor/inzage/999999999").getStatus()).isEqualTo(404);
		assertThat(this.ruben.get("/kantoor/inzage/wie").getStatus()).isEqualTo(404);
		assertThat(this.ruben.get("/kantoor/inzage?pagina=40").getHeader("Location")).isEqualTo("/kantoor/inzage");
	}

	private ClaimNumber bring(Someone someone) {
		return this.examples.bring(new ExampleOffice(someone.office(), someone.person()), Examples.aDossier());
	}

	private void looks(int many, String at) {
		Owner.change("""
				insert into access.view_record (at, office_id, person_id, dossier_id, seen)
				select timestamptz '%s', d.office_id, %d, d.id, 'DOSSIER' from dossier.dossier d, generate_series(1, %d)
				 where d.claim_number = '%s'""".formatted(at, this.sanne.person().value(), many, this.number));
	}

	private String mine(String query) {
		return page("/kantoor/inzage" + query)
			.select("tbody tr:has(a[href=/kantoor/inzage/" + this.sanne.person().value() + "])")
			.text();
	}

	private static String refusals(Someone someone) {
		return Owner.ask("select string_agg(address || ' ' || times, ', ' order by address) from access.refusal "
				+ "where person_id = " + someone.person().value());
	}

	private static String nameOf(Someone someone) {
		return Owner.ask("select concat_ws(' ', first_name, prefix, surname) from account.person where id = "
				+ someone.person().value());
	}

	private Document page(String address) {
		return Jsoup.parse(text(this.ruben.get(address)));
	}

	private static String text(org.springframework.mock.web.MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
