package nl.meekijken.handling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Role;
import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.intake.ExampleReport;
import nl.meekijken.intake.ReportField;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class WorklistTests {

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	private String me;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		this.me = Long.toString(this.desk.marit().someone().person().value());
	}

	@Test
	void oneSeesWhatOneHandlesAndNothingElseAtFirst() {
		assertThat(list("")).doesNotContain(number(this.desk.number())).contains("Hier is nu niets te doen.");
		assign(this.desk.number());
		assertThat(list("")).contains(number(this.desk.number()), "Jansen", "AB-12-CD", "Univé",
				"Tegenpartij aansprakelijk gesteld", "1 dec", "Marit Hofstra");
		Owner.change("update dossier.handler set team = 'team %1$s' where person_id = %1$s".formatted(this.me));
		assertThat(list("?van=team")).contains(number(this.desk.number()));
		assertThat(text(new Staff(this.house).atWork(Role.HANDLER).browser().get("/kantoor/dossiers")))
			.doesNotContain(number(this.desk.number()));
	}

	@Test
	void overdueComesFirstAndWhatWaitsForUsIsFiltered() {
		var waiting = bring(Examples.aDossier().took(DossierStatus.REPORTED, DossierStatus.ASSESSING));
		assign(this.desk.number());
		assign(waiting);
		Owner.change("update dossier.dossier set next_update_on = date '2026-11-20' where claim_number = '%s'"
			.formatted(waiting));
		var all = list("");
		assertThat(all.indexOf(number(waiting))).isBetween(0, all.indexOf(number(this.desk.number())));
		assertThat(all).contains("class=\"overdue\"");
		assertThat(list("?wacht=ja")).contains(number(waiting)).doesNotContain(number(this.desk.number()));
		assertThat(list("?verlopen=ja")).contains(number(waiting)).doesNotContain(number(this.desk.number()));
		assertThat(list("?status=aansprakelijk-gesteld")).contains(number(this.desk.number()))
			.doesNotContain(number(waiting));
		assertThat(list("?wacht=ja&status=aansprakelijk-gesteld")).contains("Hier is nu niets te doen.");
	}

	@Test
	void aReportThatNobodyHasSaysByWhenItIsJudged() {
		var report = bring(
				Examples.aDossier().took(DossierStatus.REPORTED).reportedAt(Instant.parse("2026-11-20T09:00:00Z")));
		assertThat(list("?van=niemand&status=gemeld&sorteer=activiteit")).contains(number(report),
				"beoordelen vóór het einde van 24 nov", "nog niemand");
	}

	@Test
	void aNewReportOfAnOfficeRisesByItsTwoWorkingDaysUntilSomebodyHasIt() {
		var later = bring(Examples.aDossier().plate(LicencePlate.dutch("RS-001-T")));
		var report = reported("RS-001-T");
		var found = list("?zoek=RS001T");
		assertThat(found.indexOf(number(report))).isBetween(0, found.indexOf(number(later)));
		assertThat(found).contains("beoordelen vóór het einde van 25 nov", "nog niemand");
		assign(report);
		assertThat(list("?zoek=RS001T")).contains(number(report)).doesNotContain("beoordelen vóór");
	}

	@Test
	void whatCameInWaitsUntilItWasLookedAt() {
		var news = new NewActivity(MovableClock.START, ActivityKind.DOCUMENT_RECEIVED, "foto", null, Actor.CLIENT, null,
				Audience.INTERMEDIARY, null, null);
		var old = new NewActivity(MovableClock.START.minusSeconds(90_000), ActivityKind.DOCUMENT_RECEIVED, "oud", null,
				Actor.CLIENT, null, Audience.INTERMEDIARY, null, null);
		var fresh = bring(Examples.aDossier(), old, news);
		var stale = bring(Examples.aDossier(), old);
		assign(fresh);
		assign(stale);
		assertThat(list("?binnen=ja")).contains(number(fresh), "document</span>").doesNotContain(number(stale));
		var page = "/kantoor/dossiers/" + fresh;
		var browser = this.desk.marit().browser();
		var ruben = new Staff(this.house).atWork(Role.MANAGER).browser();
		assertThat(text(ruben.get(page))).contains("/gezien", "Gezien</button>");
		assertThat(list("?binnen=ja")).contains(number(fresh));
		ruben.get(page);
		assertThat(ruben.post(page + "/gezien").getHeader("Location")).isEqualTo(page + "?gezien");
		assertThat(text(browser.get(page))).doesNotContain("/gezien\"");
		assertThat(list("?binnen=ja")).doesNotContain(number(fresh));
	}

	@Test
	void whatStaffWriteThemselvesDoesNotComeIn() {
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "INSURER_REPLIED", "wie", "INSURER", "tekst",
				"x");
		assertThat(this.desk.kept("came_in_at is null")).isEqualTo("t");
	}

	@Test
	void everyKeyOfADossierFindsItInAnyOfficeAlsoWhenClosed() {
		var closed = bring(Examples.aDossier()
			.of(Examples.person("K.", "van der", "Vindbaar"))
			.plate(LicencePlate.dutch("VN-001-D"))
			.against(DossierExample.counterparty("VN-002-D", "Univé"))
			.closed());
		Owner.change("""
				update dossier.counterparty p set insurer_reference = 'VND/2026.77' from dossier.dossier d
				 where d.id = p.dossier_id and d.claim_number = '%s'""".formatted(closed));
		for (var typed : List.of("vindbaar", "VN001D", "vn-002-d", "VND 2026 77", "vnd2026", "der+vindbaar")) {
			assertThat(list("?zoek=" + typed.replace(' ', '+'))).as(typed).contains(number(closed));
		}
		assertThat(this.desk.marit().browser().get("/kantoor/dossiers?zoek=" + closed).getHeader("Location"))
			.isEqualTo("/kantoor/dossiers/" + closed);
		assertThat(list("?zoek=%22onvindbaar%22")).contains("Geen dossier gevonden.");
		assertThat(list("?zoek=---")).contains("Geen dossier gevonden.");
	}

	@Test
	void aSearchStaysInTheTabThatWasChosen() {
		assign(this.desk.number());
		var others = bring(Examples.aDossier());
		assertThat(list("?zoek=jansen&van=mij")).contains(number(this.desk.number()), "van=team&amp;zoek=jansen")
			.doesNotContain(number(others));
		assertThat(list("?zoek=" + others + "&van=mij")).contains("Geen dossier gevonden.",
				"href=\"/kantoor/dossiers?zoek=" + others + "\">Zoek in alle dossiers</a>");
		assertThat(list("?van=team")).contains("type=\"hidden\" name=\"van\" value=\"team\"");
	}

	@Test
	void whatIsUnknownInTheAddressFallsBack() {
		assertThat(list("?van=onzin&sorteer=x&pagina=999&status=maan&wacht=misschien")).contains("Mijn dossiers");
		assertThat(this.desk.marit().browser().get("/kantoor/dossiers?pagina=3").getHeader("Location"))
			.isEqualTo("/kantoor/dossiers");
		for (var sort : List.of("belofte", "wacht", "melding", "wettelijk", "binnen", "activiteit")) {
			assertThat(this.desk.marit().browser().get("/kantoor/dossiers?van=alle&sorteer=" + sort).getStatus())
				.isEqualTo(200);
		}
	}

	@Test
	void severalAreGivenAwayAtOnceAndEachSaysSoInside() {
		var other = bring(Examples.aDossier());
		var browser = this.desk.marit().browser();
		list("?van=niemand");
		var given = browser.post("/kantoor/dossiers/toewijzen", "van", "niemand", "wacht", "ja", "sorteer", "melding",
				"dossier", this.desk.number() + ":", "dossier", other + ":", "behandelaar", this.me);
		assertThat(given.getHeader("Location"))
			.isEqualTo("/kantoor/dossiers?van=niemand&wacht=ja&sorteer=melding&toegewezen");
		assertThat(list("")).contains(number(this.desk.number()), number(other));
		assertThat(this.desk.activities("HANDLER_ASSIGNED")).isOne();
		assertThat(this.desk.seenByOffice()).contains("Marit Hofstra").doesNotContain("Behandelaar: Marit");
	}

	@Test
	void whatAColleagueGaveAwayMeanwhileStaysAndIsNamed() {
		var ruben = new Staff(this.house).atWork(Role.MANAGER);
		assign(this.desk.number());
		ruben.browser().get("/kantoor/dossiers");
		var late = ruben.browser()
			.post("/kantoor/dossiers/toewijzen", "dossier", this.desk.number() + ":", "behandelaar",
					Long.toString(ruben.someone().person().value()));
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("gaf een collega intussen al weg", this.desk.number().toString());
		assertThat(list("")).contains(number(this.desk.number()));
		assertThat(text(ruben.browser().post("/kantoor/dossiers/toewijzen", "behandelaar", this.me)))
			.contains("Kies eerst dossiers en een collega.");
	}

	@Test
	void nobodyOfAnOfficeIsGivenADossier() {
		list("");
		assertThat(this.desk.marit()
			.browser()
			.post("/kantoor/dossiers/toewijzen", "dossier", this.desk.number() + ":", "behandelaar",
					Long.toString(this.desk.sanne().person().value()))
			.getStatus()).isEqualTo(404);
		assertThat(this.desk.kept("handler_id is null")).isEqualTo("t");
	}

	private void assign(ClaimNumber number) {
		var browser = this.desk.marit().browser();
		browser.get("/kantoor/dossiers");
		assertThat(browser.post("/kantoor/dossiers/toewijzen", "dossier", number + ":", "behandelaar", this.me)
			.getStatus()).isEqualTo(303);
	}

	private ClaimNumber reported(String plate) {
		var office = this.desk.office();
		office.get("/schade-melden");
		var begun = office.post("/schade-melden", "sleutel", FormKey.fresh(), "kenteken", "");
		var draft = Objects.requireNonNull(begun.getHeader("Location")).replaceFirst("\\?.*", "");
		office.post(draft,
				ExampleReport.typed(ReportField.PLATE, plate)
					.entrySet()
					.stream()
					.flatMap(typed -> Stream.of(typed.getKey().slug(), typed.getValue()))
					.toArray(String[]::new));
		var sent = office.post(draft + "/versturen", "waarheid", "on", "toestemming", "on");
		return ClaimNumber
			.of(Objects.requireNonNull(sent.getHeader("Location")).replaceAll("^/dossiers/|/gemeld$", ""));
	}

	private ClaimNumber bring(DossierExample dossier, NewActivity... activities) {
		return AtTheDesk.bring(this.house, this.desk.sanne(), dossier, activities);
	}

	private String list(String query) {
		return text(this.desk.marit().browser().get("/kantoor/dossiers" + query));
	}

	/** As a row shows it, not a form. */
	private static String number(ClaimNumber number) {
		return "/kantoor/dossiers/" + number;
	}

}
