package nl.meekijken.portal;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.Stance;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.LicencePlate;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** People take what is to be expected into their own calendars. */
@ModuleTest
@Import(Desk.class)
class CalendarTests {

	private static final String HERE = "/eigen-gegevens/nieuws";

	private static final Pattern SECRET = Pattern.compile("/agenda/([0-9A-Z]{26})\\.ics");

	@Autowired
	private Desk desk;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	private Reader sanne;

	private DossierExample dossier;

	@BeforeEach
	void somebody() {
		this.sanne = this.desk.aReader();
		this.dossier = aDossier().of(Examples.person("A.", null, "Geheim"));
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whatIsPromisedPlannedAndDueStandsInItWithoutAnybodysName() throws Exception {
		this.dossier.against(new Counterparty(true, CounterpartyKind.MOTOR_VEHICLE, LicencePlate.dutch("XY-99-ZZ"),
				"Opel Corsa", "Univé", null, "UV-1", Stance.OPEN, null, LocalDate.of(2026, 11, 30)));
		bring(this.dossier, planned("3 december", Audience.INTERMEDIARY),
				planned("vrijdag 4 december 2026 om 10.30 uur bij de heer Geheim", Audience.INTERMEDIARY),
				planned("5 december", Audience.INTERNAL));
		Owner.change(
				"update dossier.dossier set answer_due_at = timestamptz '2026-11-25T15:00:00Z' where claim_number = '"
						+ this.dossier.number() + "'");
		ask(this.dossier);
		var calendar = read(made());
		assertThat(calendar).contains(event("update-0", "DTSTART;VALUE=DATE:20261201"),
				event("inspection-0", "DTSTART;TZID=Europe/Amsterdam:20261204T103000"),
				event("our_answer-0", "DTSTART;TZID=Europe/Amsterdam:20261125T160000"),
				event("insurer_answer-1", "DTSTART;VALUE=DATE:20270228"), "laatste dag voor stukken van de cliënt");
		assertThat(calendar).doesNotContain("Geheim", "XY", "AB-12", "Univé", "Opel", "20261203", "20261205");
		assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(6);
	}

	@Test
	void whatIsClosedWithoutConsentOrOfAnotherOfficeIsNotInIt() throws Exception {
		var other = this.desk.aReader();
		var theirs = aDossier();
		this.desk.bring(other, theirs);
		bring(aDossier().closed());
		bring(aDossier().withConsentWithdrawn());
		bring(this.dossier);
		assertThat(read(made()).split("BEGIN:VEVENT", -1)).hasSize(2)
			.satisfies(parts -> assertThat(parts[1]).contains(this.dossier.number().toString()));
	}

	@Test
	void itIsServedAsACalendarThatNobodyKeepsOrRuns() throws Exception {
		var answer = ask(made());
		assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
		assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
	}

	@Test
	void theAddressIsShownOnceRenewedAndEnded() throws Exception {
		assertThat(text(HERE)).contains("Maak een agenda-adres");
		var page = make();
		var first = secretIn(page);
		assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(text(HERE)).contains("U heeft een agenda-adres", "Stop de agenda").doesNotContain(first);
		assertThat(Owner
			.ask("select count(*) from notification.calendar_address where secret_hash = '%s'".formatted(first)))
			.isEqualTo("0");
		var second = made();
		assertThat(status(first)).isEqualTo(404);
		assertThat(status(second)).isEqualTo(200);
		assertThat(this.sanne.browser().post(HERE + "/agenda/stoppen").getHeader("Location"))
			.isEqualTo(HERE + "?agenda-gestopt#agenda");
		assertThat(status(second)).isEqualTo(404);
		assertThat(text(HERE + "?agenda-gestopt")).contains("Uw agenda-adres werkt niet meer.",
				"Maak een agenda-adres");
	}

	@Test
	void aWrongAddressAndADeadOneAreAnsweredAlike() throws Exception {
		var dead = made();
		this.sanne.browser().post(HERE + "/agenda/stoppen");
		var answers = List.of(ask(dead), ask("0".repeat(26)), ask("onzin"), ask("%3Cscript%3E"));
		assertThat(answers).allMatch(answer -> answer.getStatus() == 404)
			.extracting(answer -> answer.getContentAsString().replaceAll("value=\"[^\"]+\"", ""))
			.containsOnly(answers.getFirst().getContentAsString().replaceAll("value=\"[^\"]+\"", ""));
	}

	@Test
	void itDiesWithWhoIsBlockedAndIsNotRaisedFromTheDead() throws Exception {
		var secret = made();
		block(false);
		assertThat(status(secret)).isEqualTo(404);
		block(true);
		assertThat(status(secret)).isEqualTo(404);
	}

	@Test
	void itIsDeadAsLongAsTheOfficeMayNotLook() throws Exception {
		var secret = made();
		var office = this.sanne.someone().office().value();
		Owner.change("update office.office_tier set tier = 'SILVER' where office_id = " + office);
		assertThat(status(secret)).isEqualTo(404);
		Owner.change("update office.office_tier set tier = 'GOLD' where office_id = " + office);
		assertThat(status(secret)).isEqualTo(200);
		Owner.change("update office.office set requires_factor = true where office_id = " + office);
		assertThat(status(secret)).isEqualTo(404);
	}

	@Test
	void itIsOfItsOwnerWhoeverIsSignedInAtTheBrowser() throws Exception {
		bring(this.dossier);
		var other = this.desk.aReader();
		assertThat(other.browser().get("/agenda/" + made() + ".ics").getContentAsString())
			.contains(this.dossier.number().toString());
		var colleague = this.desk.aColleagueOf(this.sanne);
		assertThat(colleague.get(HERE).getContentAsString()).contains("Maak een agenda-adres");
	}

	@Test
	void whoAsksTooOftenWaits() throws Exception {
		var secret = made();
		for (var times = 0; times < 30; times++) {
			assertThat(status(secret)).isEqualTo(200);
		}
		assertThat(status(secret)).isEqualTo(429);
		this.clock.move(Duration.ofMinutes(11));
		assertThat(status(secret)).isEqualTo(200);
	}

	private String event(String uid, String start) {
		return "UID:" + this.dossier.number() + "-" + uid + "@localhost:8080\r\nDTSTAMP:20261123T081400Z\r\n" + start
				+ "\r\n";
	}

	private NewActivity planned(String when, Audience audience) {
		this.clock.move(Duration.ofMillis(1));
		return new NewActivity(this.clock.instant(), ActivityKind.INSPECTION_PLANNED, when, null, Actor.RECOVERY,
				"Marit", audience, null, null);
	}

	private void bring(DossierExample brought, NewActivity... happened) {
		this.desk.bring(this.sanne, brought, happened);
		this.clock.reset();
	}

	private void ask(DossierExample asked) {
		var here = "/dossiers/" + asked.number() + "/stukken-opvragen";
		this.sanne.browser().get(here);
		assertThat(this.sanne.browser()
			.post(here, "stuk", "fotos", "uiterlijk", "2026-11-30", "taal", "nl", "sleutel",
					UUID.randomUUID().toString())
			.getStatus()).isEqualTo(200);
	}

	private void block(boolean enabled) {
		Owner.change("update account.person set enabled = %s where id = %d".formatted(enabled,
				this.sanne.someone().person().value()));
	}

	private MockHttpServletResponse make() {
		this.sanne.browser().get(HERE);
		return this.sanne.browser().post(HERE + "/agenda");
	}

	private String made() throws Exception {
		return secretIn(make());
	}

	private static String secretIn(MockHttpServletResponse page) throws Exception {
		var found = SECRET.matcher(page.getContentAsString());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private String read(String secret) throws Exception {
		var answer = ask(secret);
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsString().replace("\r\n ", "");
	}

	private int status(String secret) throws Exception {
		return ask(secret).getStatus();
	}

	private MockHttpServletResponse ask(String secret) throws Exception {
		return this.mvc.perform(get(URI.create("/agenda/" + secret + ".ics"))).andReturn().getResponse();
	}

	private String text(String path) throws Exception {
		return this.sanne.browser().get(path).getContentAsString();
	}

}
