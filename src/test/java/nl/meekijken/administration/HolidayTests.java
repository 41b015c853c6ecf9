package nl.meekijken.administration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.office.Holidays;
import nl.meekijken.office.Tier;
import nl.meekijken.question.Questions;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.values.DutchHolidays;
import nl.meekijken.values.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/** The days on which nobody works; those that are added here are far away. */
@ModuleTest
class HolidayTests {

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	private static final String ADDRESS = "/kantoor/beheer/werkdagen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Holidays holidays;

	@Autowired
	private Questions questions;

	@Autowired
	private MovableClock clock;

	private AtTheDesk esra;

	private LocalDate day;

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		this.day = LocalDate.parse(Owner.ask("select greatest(max(day), '2150-01-01') + 3 from office.holiday"));
		if (!new WorkingDays(Set.of()).isOne(this.day)) {
			this.day = this.day.plusDays(2);
		}
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theYearsAroundNowAreKnown() {
		var days = days();
		for (var year = 2024; year <= 2031; year++) {
			assertThat(days.holidays()).containsAll(DutchHolidays.of(year).keySet());
		}
		assertThat(this.esra.read(ADDRESS)).contains("Eerste kerstdag", "Koningsdag", "2027");
	}

	@Test
	void anAnswerIsNotPromisedForAHoliday() {
		var christmasEve = LocalDateTime.of(2026, 12, 24, 9, 0).atZone(HERE).toInstant();
		this.clock.move(Duration.between(this.clock.instant(), christmasEve));
		var promise = this.boundary.inside(this.people.of(Tier.GOLD).office(), this.questions::promise);
		assertThat(promise.atZone(HERE).toLocalDateTime()).isEqualTo(LocalDateTime.of(2026, 12, 28, 16, 30));
	}

	@Test
	void aDayIsAddedOnceAndCanBeWorkedOnAfterAll() {
		var key = this.esra.key(ADDRESS);
		for (var times = 0; times < 2; times++) {
			assertThat(add(key, this.day.toString(), "Brugdag").getHeader("Location"))
				.isEqualTo(ADDRESS + "?toegevoegd");
		}
		assertThat(days().holidays()).contains(this.day);
		assertThat(this.esra.changed("office.holiday", "INSERT")).isTrue();
		assertThat(FormFilling.text(add("", this.day.toString(), "Brugdag"))).contains("Deze dag staat er al.");
		var id = Owner.ask("select id from office.holiday where day = '" + this.day + "'");
		assertThat(this.esra.send(ADDRESS + "/dag", "dag", id, "vrij", "nee").getStatus()).isEqualTo(303);
		assertThat(days().holidays()).doesNotContain(this.day);
		assertThat(this.esra.changed("office.holiday", "UPDATE")).isTrue();
		assertThat(this.esra.read(ADDRESS)).contains("Wij werken toch", "Brugdag");
		this.esra.send(ADDRESS + "/dag", "dag", id, "vrij", "ja");
		assertThat(days().holidays()).contains(this.day);
	}

	@Test
	void whatHasPassedStaysAsItWas() {
		var id = Owner.ask("select id from office.holiday where day = '2026-04-27'");
		var refused = this.esra.send(ADDRESS + "/dag", "dag", id, "vrij", "nee");
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(FormFilling.text(refused)).contains("Deze dag is al geweest");
		assertThat(Owner.ask("select closed from office.holiday where id = " + id)).isEqualTo("t");
	}

	@Test
	void whatIsMissingIsSaidAtTheField() {
		var refused = add("", "2020-01-01", " ");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(refused)).contains("Kies een dag vanaf vandaag.", "Vul een naam in",
				"value=\"2020-01-01\"");
	}

	@Test
	void theHolidaysOfAYearComeTogether() {
		assertThat(this.esra.send(ADDRESS + "/jaar", "jaar", "2034").getStatus()).isEqualTo(303);
		assertThat(days().holidays()).containsAll(DutchHolidays.of(2034).keySet());
		this.esra.send(ADDRESS + "/jaar", "jaar", "2111");
		assertThat(days().holidays()).doesNotContain(LocalDate.of(2111, 12, 25));
	}

	@Test
	void aTeamLeaderLooksAndAHandlerDoesNot() {
		var ruben = AtTheDesk.as(this.house, Role.MANAGER);
		assertThat(ruben.read(ADDRESS)).contains("Koningsdag").doesNotContain("Dag toevoegen", "Wij werken toch</");
		assertThat(ruben.read("/kantoor/beheer")).contains("Wijzigen doet een beheerder", "Wettelijke rente")
			.doesNotContain("/kantoor/medewerkers\"><b>");
		var marit = AtTheDesk.as(this.house, Role.HANDLER);
		assertThat(marit.who().browser().get(ADDRESS).getStatus()).isEqualTo(403);
		assertThat(marit.read("/kantoor")).doesNotContain("/kantoor/beheer");
		assertThat(this.esra.read("/kantoor/beheer")).contains("/kantoor/medewerkers", "/kantoor/bestanden",
				"/kantoor/demo", "/kantoor/post");
	}

	private WorkingDays days() {
		return this.boundary.inside(this.people.of(Tier.GOLD).office(),
				() -> this.transactions.execute(asking -> this.roundTrip.ask(this.holidays.workingDays())));
	}

	private MockHttpServletResponse add(String key, String on, String name) {
		return this.esra.send(ADDRESS, "sleutel", key, "dag", on, "naam", name);
	}

}
