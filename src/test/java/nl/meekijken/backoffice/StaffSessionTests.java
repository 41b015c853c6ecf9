package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class StaffSessionTests {

	private static final String DOOR = "/kantoor/inloggen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private AtWork marit;

	private Browser browser;

	@BeforeEach
	void goToWork() {
		this.marit = new Staff(this.house).atWork(Role.HANDLER);
		this.browser = this.marit.browser();
		this.browser.get("/kantoor");
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aQuarterOfAnHourUnusedIsTooLong() {
		age(Duration.ofMinutes(13));
		assertThat(this.browser.get("/kantoor").getStatus()).isEqualTo(200);
		age(Duration.ofMinutes(16));
		assertThat(this.browser.get("/kantoor/mensen").getHeader("Location")).isEqualTo(DOOR);
	}

	@Test
	void whatIsPostedAfterTheSessionEndedChangesNothing() {
		var sanne = this.people.of(Tier.GOLD);
		age(Duration.ofMinutes(16));
		assertThat(
				this.browser.post("/kantoor/mensen/" + sanne.person().value() + "/instructies").getHeader("Location"))
			.isEqualTo(DOOR);
		assertThat(Owner.ask("select count(*) from mail.outbox where recipient = '" + sanne.email() + "'"))
			.isEqualTo("0");
	}

	@Test
	void signingOutIsForWhoeverStillHoldsTheCookieToo() {
		var cookie = this.browser.cookie("sessie");
		this.browser.post("/kantoor/uitloggen");
		assertThat(new Browser(this.mvc).keep(cookie).get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
		assertThat(Owner.ask("select count(*) from account.session where session_id = '" + cookie.getValue() + "'"))
			.isEqualTo("0");
	}

	@Test
	void signingOutInOneBrowserLeavesTheOther() {
		var other = new Browser(this.mvc);
		other.get(DOOR);
		other.post(DOOR, "gebruikersnaam", this.marit.someone().accountNumber(), "wachtwoord", People.PASSWORD);
		this.clock.move(Duration.ofMinutes(1));
		other.get(DOOR + "/tweede-stap");
		other.post(DOOR + "/tweede-stap", "code", this.marit.phone().code(this.clock.instant()));
		this.browser.post("/kantoor/uitloggen");
		assertThat(other.get("/kantoor").getStatus()).isEqualTo(200);
	}

	@Test
	void noLinkAndNoForeignFormSignsAnybodyOut() {
		assertThat(this.browser.get("/kantoor/uitloggen").getStatus()).isIn(404, 405);
		this.browser.forget("formulier");
		assertThat(this.browser.post("/kantoor/uitloggen").getStatus()).isEqualTo(403);
		assertThat(this.browser.get("/kantoor").getStatus()).isEqualTo(200);
	}

	@Test
	void whoeverIsNotInMaySignOutAllTheSame() {
		var nobody = new Browser(this.mvc);
		nobody.get(DOOR);
		assertThat(nobody.post("/kantoor/uitloggen").getHeader("Location")).isEqualTo(DOOR + "?uitgelogd");
	}

	@Test
	void oneBrowserIsInAtOneDoorAtATime() {
		var sanne = this.people.of(Tier.GOLD);
		var before = this.browser.cookie("sessie");
		assertThat(this.browser.signIn(sanne.accountNumber(), People.PASSWORD).getStatus()).isEqualTo(303);
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
		assertThat(this.browser.get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
		assertThat(new Browser(this.mvc).keep(before).get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
	}

	@Test
	void noSearchEngineIsInvited() {
		for (var path : new String[] { DOOR, "/kantoor/mensen", "/kantoor/nergens" }) {
			var page = new String(this.browser.get(path).getContentAsByteArray(), StandardCharsets.UTF_8);
			assertThat(page.isEmpty() || page.contains("content=\"noindex, nofollow\"")).as(path).isTrue();
		}
	}

	private void age(Duration by) {
		Owner.change("""
				update account.session set last_access_time = last_access_time - %1$d, expiry_time = expiry_time - %1$d
				 where principal_name = '%2$d'
				""".formatted(by.toMillis(), this.marit.someone().person().value()));
	}

}
