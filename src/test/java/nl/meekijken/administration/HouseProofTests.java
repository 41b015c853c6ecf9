package nl.meekijken.administration;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.FilledForm;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for all offices is changed by whoever just gave a factor. */
@ModuleTest
class HouseProofTests {

	private static final String PROOF = "/kantoor/bevestigen";

	private static final String DAYS = "/kantoor/beheer/werkdagen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private AtTheDesk esra;

	private String office = "";

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		this.office = "/kantoor/kantoren/" + this.people.of(Tier.GOLD).office().value();
		this.clock.move(Duration.ofMinutes(5).plusSeconds(1));
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@ParameterizedTest
	@CsvSource({ "teksten/tekst", "teksten/tekst/terug", "tierrechten", "tierrechten/vervalt", "accountmanagers",
			"rente", "verzekeraars", "verzekeraars/samenvoegen", "werkdagen", "werkdagen/jaar", "werkdagen/dag" })
	void whatHoldsForAllAsksForAFactor(String form) {
		assertThat(this.esra.send("/kantoor/beheer/" + form).getStatus()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource({ "tier", "tier/vervalt", "gegevens", "huisstijl" })
	void whatIsKeptOfAnOfficeAsksForAFactor(String form) {
		assertThat(this.esra.send(this.office + "/" + form).getStatus()).isEqualTo(401);
	}

	@Test
	void whatWasTypedIsKeptWhileTheFactorIsGiven() {
		var day = Owner.ask("select (greatest(max(day), '2160-01-01') + 3)::text from office.holiday");
		var filling = new FormFilling(this.esra.who().browser());
		var asked = this.esra.send(DAYS, "dag", day, "naam", "Brugdag");
		assertThat(Owner.ask("select count(*) from office.holiday where day = '" + day + "'")).isEqualTo("0");
		var goOn = filling.send(asked, "code", new Staff(this.house).next(this.esra.who().phone()));
		assertThat(FormFilling.text(goOn)).contains("De vrije dagen wijzigen");
		assertThat(filling.send(goOn).getHeader("Location")).isEqualTo(DAYS + "?toegevoegd");
		assertThat(Owner.ask("select name from office.holiday where day = '" + day + "'")).isEqualTo("Brugdag");
	}

	@Test
	void theFormWithALogoAsksBeforeItIsShownAndWhoOnlyLooksIsNotAsked() {
		var browser = this.esra.who().browser();
		assertThat(browser.get(this.office + "/huisstijl").getHeader("Location")).startsWith(PROOF + "?terug=");
		browser.get("/kantoor/eigen-gegevens");
		var sent = browser.postForm(this.office + "/huisstijl",
				new FilledForm().with("_csrf", browser.formToken()).with("versie", "0").with("naam", "Schadevrij"));
		assertThat(sent.getHeader("Location")).startsWith(PROOF + "?terug=").endsWith("&opnieuw=ja");
		var ruben = AtTheDesk.as(this.house, Role.MANAGER);
		this.clock.move(Duration.ofMinutes(6));
		assertThat(ruben.read(this.office + "/huisstijl")).contains("onze eigen kleur");
	}

}
