package nl.meekijken.portal;

import java.sql.DriverManager;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Accounts;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class SessionsEndTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Boundary boundary;

	@Autowired
	private MovableClock clock;

	private Browser browser;

	private Someone sanne;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.browser = new Browser(this.mvc);
		this.browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void signingOutEndsTheSessionForWhoeverStillHoldsItsCookie() {
		var cookie = this.browser.cookie("sessie");
		assertThat(this.browser.post("/uitloggen").getHeader("Location")).isEqualTo("/inloggen?uitgelogd");
		assertThat(new Browser(this.mvc).keep(cookie).get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void aSessionEndsAfterThirtyUnusedMinutes() throws Exception {
		age(Duration.ofMinutes(31));
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void whatAPageAsksByItselfKeepsNoSessionAwake() throws Exception {
		age(Duration.ofMinutes(20));
		assertThat(this.browser.getByItself("/dossiers").getStatus()).isEqualTo(200);
		age(Duration.ofMinutes(11));
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void aSessionEndsAfterEightHoursHoweverMuchItIsUsed() throws Exception {
		change("update account.session set creation_time = "
				+ this.clock.instant().minus(Duration.ofHours(8)).toEpochMilli());
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void aDisabledPersonSeesNothingMoreFromTheNextRequestOn() {
		this.boundary.inside(this.sanne.office(), () -> {
			this.accounts.disable(this.sanne.person());
			return true;
		});
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen?toegang");
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void anOfficeThatLosesItsTierSeesNothingMoreFromThatDayOn() throws Exception {
		change("update office.office_tier set valid_until = date '2026-11-23' where office_id = "
				+ this.sanne.office().value());
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
		this.clock.move(Duration.ofDays(1));
		change("update account.session set creation_time = " + this.clock.millis());
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen?toegang");
	}

	@Test
	void stayingTellsHowLongTheSessionGoesOn() throws Exception {
		change("update account.session set creation_time = " + this.clock.millis());
		this.browser.get("/dossiers");
		assertThat(Long.parseLong(this.browser.post("/sessie").getContentAsString())).isEqualTo(29 * 60);
		change("update account.session set creation_time = "
				+ this.clock.instant().minus(Duration.ofHours(8)).plusSeconds(90).toEpochMilli());
		assertThat(Long.parseLong(this.browser.post("/sessie").getContentAsString())).isBetween(80L, 90L);
	}

	private void age(Duration by) throws Exception {
		change("update account.session set last_access_time = last_access_time - %1$d, expiry_time = expiry_time - %1$d"
			.formatted(by.toMillis()));
	}

	/** As the owner; where it says nothing else, only this person's session is meant. */
	private void change(String sql) throws Exception {
		var meant = sql.contains(" where ") ? sql
				: sql + " where principal_name = '" + this.sanne.person().value() + "'";
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.executeUpdate(meant);
		}
	}

}
