package nl.meekijken.administration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterEach;
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
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** An office gets another tier from a day on. */
@ModuleTest
class TierTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Examples examples;

	@Autowired
	private MovableClock clock;

	private AtTheDesk esra;

	private Someone sanne;

	private String page = "";

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		this.sanne = this.people.of(Tier.GOLD);
		this.page = "/kantoor/kantoren/" + this.sanne.office().value();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void downgradingTakesAccessAwayOnThatDayAndLeavesTheDossiers() {
		var number = this.examples.bring(new ExampleOffice(this.sanne.office(), this.sanne.person()),
				Examples.aDossier());
		var browser = new Browser(this.mvc);
		browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		assertThat(plan("SILVER", FIRST.toString())).isEqualTo(303);
		assertThat(this.esra.read(this.page)).contains("Zilver", "Gepland", "vanaf 1 december 2026", "Geldt nu",
				"besloten door Marit Hofstra");
		assertThat(browser.get("/dossiers/" + number).getStatus()).as("until that day").isEqualTo(200);
		standOn(FIRST);
		assertThat(browser.get("/dossiers/" + number).getHeader("Location")).startsWith("/inloggen");
		assertThat(FormFilling.text(browser.signIn(this.sanne.accountNumber(), People.PASSWORD)))
			.contains("Gouden en Diamanten");
		assertThat(Owner.ask("select active from dossier.dossier where claim_number = '" + number + "'"))
			.isEqualTo("t");
	}

	@Test
	void whatWasPlannedCanBeDroppedUntilItBegins() {
		plan("SILVER", FIRST.toString());
		assertThat(this.esra.changed("office.office_tier", "INSERT")).isTrue();
		assertThat(this.esra.send(this.page + "/tier/vervalt", "vanaf", FIRST.toString()).getHeader("Location"))
			.isEqualTo(this.page + "?vervallen#tier");
		assertThat(this.esra.changed("office.office_tier", "DELETE")).isTrue();
		assertThat(this.esra.read(this.page)).doesNotContain("Gepland");
		var gone = this.esra.send(this.page + "/tier/vervalt", "vanaf", FIRST.toString());
		assertThat(gone.getStatus()).isEqualTo(409);
		assertThat(this.esra.send(this.page + "/tier/vervalt", "vanaf", "2020-01-01").getStatus()).isEqualTo(409);
		assertThat(tiers()).isEqualTo("GOLD");
	}

	@Test
	void theLastWordOfADayHoldsAndThePastStays() {
		plan("SILVER", "2026-11-23");
		plan("DIAMOND", "2026-11-23");
		assertThat(tiers()).isEqualTo("GOLD DIAMOND");
		assertThat(this.esra.changed("office.office_tier", "UPDATE")).isTrue();
		assertThat(this.esra.read(this.page)).contains("vanaf 1 januari 2020", "Diamant");
		assertThat(plan("SILVER", "2026-11-22")).isEqualTo(422);
		assertThat(plan("", "")).isEqualTo(422);
		assertThat(tiers()).isEqualTo("GOLD DIAMOND");
	}

	private int plan(String tier, String from) {
		return this.esra.send(this.page + "/tier", "tier", tier, "vanaf", from).getStatus();
	}

	private String tiers() {
		return Owner.ask("select string_agg(tier, ' ' order by valid_from) from office.office_tier where office_id = "
				+ this.sanne.office().value());
	}

	private void standOn(LocalDate day) {
		this.clock.move(Duration.between(this.clock.instant(),
				day.atStartOfDay(ZoneId.of("Europe/Amsterdam")).plusMinutes(1).toInstant()));
	}

}
