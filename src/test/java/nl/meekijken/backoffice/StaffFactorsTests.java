package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.SoftKey;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

import static org.assertj.core.api.Assertions.assertThat;

/** The second factors of staff: passkeys and apps, set up, used and removed. */
@ModuleTest
class StaffFactorsTests {

	private static final String DOOR = "/kantoor/inloggen";

	private static final String SECOND_STEP = DOOR + "/tweede-stap";

	private static final String OWN = "/kantoor/eigen-gegevens/inloggen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Staff staff;

	private Someone marit;

	@BeforeEach
	void hire() {
		this.staff = new Staff(this.house);
		this.marit = this.staff.of(Role.HANDLER);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theListNamesWhatThereIsAndTellsTheOwnerOfEachChange() throws Exception {
		var browser = this.staff.begin(this.marit).browser();
		assertThat(text(browser.get(OWN)))
			.contains("Inloggen in twee stappen staat aan.", "Ingesteld op", "Nog 10 codes te gebruiken.",
					"Passkey maken")
			.doesNotContain("App instellen");
		register(browser, OWN, new SoftKey(), "Laptop kantoor");
		assertThat(text(browser.get(OWN))).contains("Laptop kantoor", "Nog niet gebruikt.");
		var letter = this.letters.lastTo(this.marit.email());
		assertThat(letter.text()).contains("een beheerder van 112schade", "/kantoor/eigen-gegevens/inloggen");
	}

	@Test
	void theLastFactorStaysAndOneOfTwoMayGo() throws Exception {
		var browser = this.staff.begin(this.marit).browser();
		browser.get(OWN);
		var refused = browser.post(OWN + "/app/weg");
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(text(refused)).contains("U heeft altijd een tweede stap nodig.", "Ingesteld op");
		register(browser, OWN, new SoftKey(), "Laptop");
		assertThat(browser.post(OWN + "/app/weg").getHeader("Location")).isEqualTo(OWN);
		assertThat(text(browser.get(OWN))).contains("App instellen", "Laptop").doesNotContain("Ingesteld op");
		assertThat(browser.post(OWN + "/passkey/weg", "id", passkey(this.marit)).getStatus()).isEqualTo(409);
		assertThat(passkey(this.marit)).isNotEmpty();
	}

	@Test
	void nobodyRemovesThePasskeyOfAColleague() throws Exception {
		var elin = this.staff.atWork(Role.HANDLER);
		register(elin.browser(), OWN, new SoftKey(), "Laptop");
		var browser = this.staff.begin(this.marit).browser();
		register(browser, OWN, new SoftKey(), "Telefoon");
		browser.get(OWN);
		browser.post(OWN + "/passkey/weg", "id", passkey(elin.someone()));
		assertThat(passkey(elin.someone())).isNotEqualTo("0");
	}

	@Test
	void whoeverAddsAFactorShutsOutTheOtherSessions() throws Exception {
		var atWork = this.staff.begin(this.marit);
		var other = new Browser(this.mvc);
		secondStep(other, atWork);
		assertThat(other.get("/kantoor").getStatus()).isEqualTo(200);
		register(atWork.browser(), OWN, new SoftKey(), "Laptop");
		assertThat(other.get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
		assertThat(atWork.browser().get("/kantoor").getStatus()).isEqualTo(200);
	}

	@Test
	void halfwayNobodyAddsAPasskeyToTheAppThereIs() {
		this.staff.begin(this.marit);
		var browser = halfway();
		browser.get(SECOND_STEP);
		for (var path : List.of("", "/app", "/passkey")) {
			assertThat(browser.get(SECOND_STEP + "/instellen" + path).getHeader("Location")).isEqualTo(SECOND_STEP);
		}
		assertThat(browser.post(SECOND_STEP + "/instellen/passkey", "antwoord", "{}").getHeader("Location"))
			.isEqualTo(SECOND_STEP);
		assertThat(browser.post(SECOND_STEP + "/instellen/passkey/opties").getStatus()).isEqualTo(404);
	}

	@Test
	void whoeverLostTheFactorMeanwhileSetsOneUpBeforeAnythingElse() {
		var browser = this.staff.begin(this.marit).browser();
		Owner.change("delete from account.authenticator where person_id = " + this.marit.person().value());
		assertThat(browser.get("/kantoor/eigen-gegevens").getHeader("Location")).isEqualTo(SECOND_STEP);
		assertThat(browser.get(SECOND_STEP).getHeader("Location")).isEqualTo(SECOND_STEP + "/instellen");
	}

	@Test
	void whatIsOnesOwnIsNotReachedWithoutAFactorEither() {
		var browser = this.staff.begin(this.marit).browser();
		browser.get(OWN);
		Owner.change("delete from account.authenticator where person_id = " + this.marit.person().value());
		assertThat(browser.post("/kantoor/eigen-gegevens/sessies/einde").getHeader("Location")).isEqualTo(SECOND_STEP);
	}

	private Browser halfway() {
		var browser = new Browser(this.mvc);
		browser.get(DOOR);
		assertThat(browser.post(DOOR, "gebruikersnaam", this.marit.accountNumber(), "wachtwoord", People.PASSWORD)
			.getHeader("Location")).isEqualTo(SECOND_STEP);
		return browser;
	}

	private void secondStep(Browser other, AtWork who) {
		other.get(DOOR);
		other.post(DOOR, "gebruikersnaam", who.someone().accountNumber(), "wachtwoord", People.PASSWORD);
		other.get(SECOND_STEP);
		other.post(SECOND_STEP, "code", this.staff.next(who.phone()));
	}

	private static MockHttpServletResponse register(Browser browser, String base, SoftKey key, String name)
			throws Exception {
		browser.get(base + "/passkey");
		var options = browser.post(base + "/passkey/opties").getContentAsString();
		return browser.post(base + "/passkey", "antwoord", key.register(options), "naam", name);
	}

	private static String passkey(Someone someone) {
		return Owner
			.ask("select coalesce(max(id), 0) from account.passkey where person_id = " + someone.person().value());
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
