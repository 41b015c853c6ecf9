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
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.SoftKey;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** Passkeys of staff: as a second step, and instead of a password. */
@ModuleTest
class StaffPasskeyTests {

	private static final String DOOR = "/kantoor/inloggen";

	private static final String SECOND_STEP = DOOR + "/tweede-stap";

	private static final String OWN = "/kantoor/eigen-gegevens/inloggen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

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
	void aPasskeyIsSetUpAtTheFirstSignInAndIsTheSecondStepFromThenOn() throws Exception {
		var browser = halfway();
		assertThat(text(browser.get(SECOND_STEP + "/instellen"))).contains("Passkey maken", "App instellen");
		assertThat(text(browser.get(SECOND_STEP + "/instellen/passkey")))
			.contains("Voor passkeys moet JavaScript aan staan.");
		var key = new SoftKey();
		var made = register(browser, SECOND_STEP + "/instellen", key, "Laptop");
		assertThat(text(made)).contains("Herstelcodes", "Ik heb ze bewaard", "href=\"/kantoor/dossiers\"");
		assertThat(browser.get("/kantoor").getStatus()).isEqualTo(200);
		var again = halfway();
		assertThat(text(again.get(SECOND_STEP))).contains("Bevestigen met passkey").doesNotContain("one-time-code");
		var options = again.post(SECOND_STEP + "/passkey/opties").getContentAsString();
		assertThat(options).contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
		assertThat(again.post(SECOND_STEP + "/passkey", "antwoord", "{}").getStatus()).isEqualTo(401);
		var fresh = again.post(SECOND_STEP + "/passkey/opties").getContentAsString();
		assertThat(again.post(SECOND_STEP + "/passkey", "antwoord", key.sign(fresh)).getHeader("Location"))
			.isEqualTo("/kantoor/dossiers");
		assertThat(again.get("/kantoor").getStatus()).isEqualTo(200);
	}

	@Test
	void aPasskeySignsInAloneAndLeadsWhereOneWantedToGo() throws Exception {
		var key = new SoftKey();
		register(this.staff.begin(this.marit).browser(), OWN, key, "Laptop");
		var browser = new Browser(this.mvc);
		browser.get("/kantoor/post");
		browser.get(DOOR);
		var answer = signIn(browser, key);
		assertThat(answer.getHeader("Location")).isEqualTo("/kantoor/post");
		assertThat(browser.get("/kantoor/post").getStatus()).isEqualTo(200);
		assertThat(browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(browser.get("/kantoor/eigen-gegevens/wachtwoord").getStatus()).as("a factor just given")
			.isEqualTo(200);
	}

	@Test
	void aPasskeyThatVerifiesNobodyOrBelongsElsewhereOpensNothing() throws Exception {
		var key = new SoftKey();
		register(this.staff.begin(this.marit).browser(), OWN, key, "Laptop");
		for (var wrong : List.of(new SoftKey(), key.at("https://evil.example"))) {
			var answer = signIn(elsewhere(), wrong);
			assertThat(answer.getStatus()).isEqualTo(401);
			assertThat(text(answer)).contains("Met deze passkey kunt u niet inloggen.");
		}
		var answer = signIn(elsewhere(), key.at("http://localhost:8080").withoutVerifying());
		assertThat(answer.getStatus()).isEqualTo(401);
		assertThat(text(signIn(elsewhere(), "geen antwoord"))).contains("Met deze passkey");
	}

	@Test
	void aPasskeyOfAnOfficeIsSentToTheOtherDoorAndTheOtherWayRound() throws Exception {
		var sanne = this.people.of(Tier.GOLD);
		var theirs = new SoftKey();
		var portal = new Browser(this.mvc);
		portal.signIn(sanne.accountNumber(), People.PASSWORD);
		register(portal, "/eigen-gegevens/inloggen", theirs, "Telefoon");
		var refused = signIn(elsewhere(), theirs);
		assertThat(refused.getStatus()).isEqualTo(403);
		assertThat(text(refused)).contains("U werkt niet bij 112schade.");
		var ours = new SoftKey();
		register(this.staff.begin(this.marit).browser(), OWN, ours, "Laptop");
		var browser = new Browser(this.mvc);
		browser.get("/inloggen");
		var options = browser.post("/inloggen/passkey/opties").getContentAsString();
		assertThat(text(browser.post("/inloggen/passkey", "antwoord", ours.sign(options))))
			.contains("U werkt bij 112schade.");
	}

	@Test
	void whoeverIsBlockedComesInWithNoPasskey() throws Exception {
		var key = new SoftKey();
		register(this.staff.begin(this.marit).browser(), OWN, key, "Laptop");
		Owner.change("update account.person set enabled = false where id = " + this.marit.person().value());
		assertThat(signIn(elsewhere(), key).getStatus()).isEqualTo(401);
	}

	private Browser halfway() {
		var browser = new Browser(this.mvc);
		browser.get(DOOR);
		assertThat(browser.post(DOOR, "gebruikersnaam", this.marit.accountNumber(), "wachtwoord", People.PASSWORD)
			.getHeader("Location")).isEqualTo(SECOND_STEP);
		return browser;
	}

	/** From where nobody else counts as a guesser. */
	private Browser elsewhere() {
		return new Browser(this.mvc).from("10.20.30.40");
	}

	private static MockHttpServletResponse register(Browser browser, String base, SoftKey key, String name)
			throws Exception {
		browser.get(base + "/passkey");
		var options = browser.post(base + "/passkey/opties").getContentAsString();
		return browser.post(base + "/passkey", "antwoord", key.register(options), "naam", name);
	}

	private static MockHttpServletResponse signIn(Browser browser, SoftKey key) throws Exception {
		browser.get(DOOR);
		return browser.post(DOOR + "/passkey", "antwoord",
				key.sign(browser.post(DOOR + "/passkey/opties").getContentAsString()));
	}

	private static MockHttpServletResponse signIn(Browser browser, String answer) {
		browser.get(DOOR);
		browser.post(DOOR + "/passkey/opties");
		return browser.post(DOOR + "/passkey", "antwoord", answer);
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
