package nl.meekijken.overseeing;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
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
import nl.meekijken.trying.Staff.AtWork;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff read who looked into a dossier and who changed what, in plain words. */
@ModuleTest
class TrailTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Examples examples;

	private Someone sanne;

	private Browser office;

	private AtWork marit;

	private ClaimNumber number;

	@BeforeEach
	void aDossierThatSomebodyLookedAt() {
		this.sanne = this.people.of(Tier.GOLD);
		this.number = bring(this.sanne);
		this.office = new Browser(this.mvc);
		this.office.signIn(this.sanne.accountNumber(), People.PASSWORD);
		this.office.get("/dossiers/" + this.number);
		this.marit = new Staff(this.house).atWork(Role.HANDLER);
	}

	@Test
	void oneReadsWhoLooked() {
		assertThat(trail("").text()).contains("Logboek van " + this.number, "bekeek het dossier");
		assertThat(entriesOf(trail(""), nameOf(this.sanne))).isPositive();
		assertThat(entriesOf(trail("?soort=bekeken&wie=" + this.marit.someone().person().value()), "Marit Hofstra"))
			.as("reading the trail is looking too")
			.isEqualTo(2);
	}

	@Test
	void oneReadsWhatWasChangedFromWhatToWhat() {
		handling();
		change("client set town = 'Zeist' where dossier_id");
		change("client set phone = null where dossier_id");
		change("damage set estimated_cents = 123456, total_loss = true where dossier_id");
		change("counterparty set stance = 'ADMITTED', percentage = 50 where dossier_id");
		var text = trail("").text();
		assertThat(text).contains("wijzigde het dossier zelf", "Behandelaar: ingevuld als ‘Marit Hofstra’",
				"Plaats: van ‘", "in ‘Zeist’", "Telefoonnummer: ‘", "weggehaald", "1.234,56",
				"Totaal verlies: van ‘nee’ in ‘ja’", "Erkend deel: ", "50%");
		assertThat(text).doesNotContain("dossier.client", "estimated_cents", "ADMITTED");
	}

	@Test
	void whatIsLookedIntoAndWhatIsAddedIsToldWithItsValues() {
		Owner.change("insert into dossier.inquiry (office_id, dossier_id) values (%d, %s) on conflict do nothing"
			.formatted(this.sanne.office().value(), id()));
		change("inquiry set expert = 'Bureau Vis' where dossier_id");
		Owner.change("insert into recovery.head (office_id, dossier_id, kind, vat_included, claimed_cents) "
				+ "values (%d, %s, 'TOWING', false, 12345)".formatted(this.sanne.office().value(), id()));
		Owner.change("delete from recovery.head where dossier_id = " + id());
		assertThat(trail("").text()).contains("wijzigde wat expert en politie onderzoeken",
				"Schade-expert: ingevuld als ‘Bureau Vis’", "legde vast: een schadepost",
				"Soort: ingevuld als ‘Berging, slepen en stalling’", "verwijderde een schadepost",
				"123,45’ weggehaald");
	}

	@Test
	void englishIsEnglish() {
		change("client set town = 'Zeist' where dossier_id");
		change("dossier set status = 'ADMITTED' where id");
		this.marit.browser().get("/kantoor");
		this.marit.browser().post("/taal", "taal", "en", "terug", "/kantoor");
		assertThat(trail("").text()).contains("Trail of " + this.number, "looked at the dossier", "Town: from ‘",
				"to ‘Zeist’", "Meekijken itself changed the dossier itself", "Status: from ‘");
	}

	@Test
	void accountNumbersStayMaskedAndWhatIsSealedIsNeverShown() {
		change("bank_account set iban_masked = 'NL00 XXXX 4321', iban_sealed = '\\x4242' where dossier_id");
		var text = trail("").text();
		assertThat(text).doesNotContain("4321", "4242", "x42");
		var page = trail("?soort=gewijzigd");
		assertThat(page.text()).doesNotContain("bekeek het dossier");
		assertThat(text).contains("Rekeningnummer: gewijzigd (afgeschermd)");
	}

	@Test
	void whatOnlyFollowsFromSomethingElseIsLeftOut() {
		var before = trail("?soort=gewijzigd").select(".trail > li").size();
		change("dossier set version = version + 1, last_activity_at = last_activity_at + interval '1 hour' where id");
		assertThat(trail("?soort=gewijzigd").select(".trail > li")).hasSize(before);
	}

	@Test
	void oneChoosesWhatAndOfWhom() {
		change("client set town = 'Zeist' where dossier_id");
		assertThat(trail("?soort=bekeken").text()).contains("bekeek het dossier").doesNotContain("Zeist");
		assertThat(trail("?soort=gewijzigd").text()).contains("Zeist").doesNotContain("bekeek het dossier");
		var only = trail("?wie=" + this.sanne.person().value());
		assertThat(only.select(".trail > li b").eachText()).isNotEmpty().containsOnly(nameOf(this.sanne));
		assertThat(only.select("option[selected]").attr("value")).isEqualTo(Long.toString(this.sanne.person().value()));
		assertThat(trail("?wie=999999999&soort=bekeken").text()).contains("Hierover is niets vastgelegd.");
		assertThat(trail("?soort=onzin&wie=x&pagina=-1").text()).contains("bekeek het dossier");
	}

	@Test
	void aLongTrailIsLeafedThrough() {
		Owner.change("""
				insert into access.view_record (office_id, person_id, dossier_id, seen)
				select %d, %d, %s, 'DOSSIER' from generate_series(1, 120)""".formatted(this.sanne.office().value(),
				this.sanne.person().value(), id()));
		var first = trail("?soort=bekeken");
		assertThat(first.select(".trail > li")).hasSize(TrailQuery.SIZE);
		assertThat(first.select("a:contains(Volgende)").attr("href")).endsWith("/logboek?soort=bekeken&pagina=2");
		assertThat(trail("?soort=bekeken&pagina=3").select(".trail > li").size()).isBetween(20, TrailQuery.SIZE);
		assertThat(get("?soort=bekeken&pagina=300").getHeader("Location")).endsWith("/logboek?soort=bekeken");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "HANDLER", "MANAGER", "STAFF_ADMINISTRATOR" })
	void whoeverOfStaffMayHandleADossierMayReadItsTrail(Role role) {
		var somebody = new Staff(this.house).atWork(role).browser();
		assertThat(somebody.get(page()).getStatus()).isEqualTo(200);
	}

	@Test
	void nobodyElseReadsIt() {
		assertThat(this.office.get(page()).getHeader("Location")).isEqualTo("/kantoor/inloggen");
		assertThat(this.office.get("/dossiers/" + this.number + "/logboek").getStatus()).isEqualTo(404);
		assertThat(new Browser(this.mvc).get(page()).getHeader("Location")).isEqualTo("/kantoor/inloggen");
		assertThat(this.marit.browser().get("/kantoor/dossiers/2026-999999/logboek").getStatus()).isEqualTo(404);
	}

	@Test
	void anotherDossiersTrailIsAnother() {
		var other = this.people.of(Tier.GOLD);
		var foreign = bring(other);
		change("client set town = 'Zeist' where dossier_id");
		var text = text(this.marit.browser().get("/kantoor/dossiers/" + foreign + "/logboek"));
		assertThat(text).doesNotContain("Zeist", ">" + this.number);
	}

	private ClaimNumber bring(Someone someone) {
		return this.examples.bring(new ExampleOffice(someone.office(), someone.person()), Examples.aDossier());
	}

	private void handling() {
		this.marit.browser().get("/kantoor/dossiers");
		var given = this.marit.browser()
			.post("/kantoor/dossiers/toewijzen", "dossier", this.number + ":", "behandelaar",
					Long.toString(this.marit.someone().person().value()));
		assertThat(given.getStatus()).isEqualTo(303);
	}

	private void change(String what) {
		Owner.change("update dossier.%s = %s".formatted(what, id()));
	}

	private String id() {
		return Objects.requireNonNull(
				Owner.ask("select id from dossier.dossier where claim_number = '%s'".formatted(this.number)));
	}

	private String nameOf(Someone someone) {
		return Owner.ask("select concat_ws(' ', first_name, prefix, surname) from account.person where id = "
				+ someone.person().value());
	}

	private static int entriesOf(Document page, String name) {
		return page.select(".trail > li:contains(" + name + ")").size();
	}

	private String page() {
		return "/kantoor/dossiers/" + this.number + "/logboek";
	}

	private MockHttpServletResponse get(String query) {
		return this.marit.browser().get(page() + query);
	}

	private Document trail(String query) {
		return Jsoup.parse(text(get(query)));
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
