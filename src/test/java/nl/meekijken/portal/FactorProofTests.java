package nl.meekijken.portal;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Offices;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class FactorProofTests {

	private static final String SECOND_STEP = TwoSteps.SECOND_STEP;

	private static final String OWN = TwoSteps.OWN;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Offices offices;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private TwoSteps two;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.two = new TwoSteps(this.mvc, this.clock, this.sanne);
		this.browser = this.two.browser();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void halfwayNobodyAddsAFactorToTheOnesThereAre() {
		this.two.setUpApp(this.browser);
		var halfway = this.two.halfway();
		halfway.get(SECOND_STEP);
		for (var path : List.of("", "/app", "/passkey")) {
			assertThat(halfway.get(SECOND_STEP + "/instellen" + path).getHeader("Location")).isEqualTo(SECOND_STEP);
		}
		assertThat(halfway.post(SECOND_STEP + "/instellen/app", "code", "123456").getHeader("Location"))
			.isEqualTo(SECOND_STEP);
		assertThat(halfway.post(SECOND_STEP + "/instellen/passkey", "antwoord", "{}").getHeader("Location"))
			.isEqualTo(SECOND_STEP);
		assertThat(halfway.post(SECOND_STEP + "/instellen/passkey/opties").getStatus()).isEqualTo(404);
	}

	@Test
	void anOfficeThatRequiresAFactorLeadsToSettingOneUpFirst() throws Exception {
		this.offices.requireFactor(this.sanne.office(), true);
		assertThat(this.browser.get("/dossiers?lijst=inactief").getHeader("Location")).isEqualTo(SECOND_STEP);
		assertThat(this.browser.get(SECOND_STEP).getHeader("Location")).isEqualTo(SECOND_STEP + "/instellen");
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo(SECOND_STEP);
		assertThat(this.browser.get(SECOND_STEP + "/instellen").getContentAsString()).contains("App instellen");
		var fresh = this.two.halfway();
		var phone = this.two.phone(fresh, SECOND_STEP + "/instellen");
		assertThat(fresh.post(SECOND_STEP + "/instellen/app", "code", "000000").getStatus()).isEqualTo(422);
		var done = fresh.post(SECOND_STEP + "/instellen/app", "code", phone.code(this.clock.instant()));
		assertThat(done.getContentAsString()).contains("Ik heb ze bewaard");
		assertThat(fresh.get("/dossiers").getStatus()).isEqualTo(200);
		assertThat(this.browser.get(SECOND_STEP + "/instellen").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void whoeverAddsAFactorShutsOutWhoCameInWithThePasswordOnly() {
		var intruder = new Browser(this.mvc);
		intruder.signIn(this.sanne.accountNumber(), People.PASSWORD);
		assertThat(intruder.get("/dossiers").getStatus()).isEqualTo(200);
		this.two.setUpApp(this.browser);
		assertThat(intruder.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@Test
	void aDemoOfficeIsOfferedAFactorAndNeverForced() throws Exception {
		Owner.change("update office.office set demo = true, requires_factor = true where office_id = "
				+ this.sanne.office().value());
		assertThat(this.browser.get("/dossiers").getContentAsString()).contains("Beter beveiligd");
		assertThat(this.browser.get(OWN).getContentAsString())
			.contains("In deze demo is een tweede stap niet verplicht.");
		this.two.setUpApp(this.browser);
		assertThat(this.browser.get("/dossiers").getContentAsString()).doesNotContain("Beter beveiligd");
		Owner.change("update office.office set demo = false where office_id = " + this.sanne.office().value());
	}

	@Test
	void aProofOfFiveMinutesAgoIsAskedForAgain() throws Exception {
		var phone = this.two.setUpApp(this.browser);
		this.clock.move(Duration.ofMinutes(5));
		assertThat(this.browser.get(OWN + "/passkey").getStatus()).isEqualTo(200);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(this.browser.get(OWN + "/passkey").getHeader("Location"))
			.isEqualTo("/bevestigen?terug=%2Feigen-gegevens%2Finloggen%2Fpasskey");
		assertThat(this.browser.post(OWN + "/app/weg").getContentAsString()).contains("Bent u het zelf?",
				"name=\"daarna\" value=\"" + OWN + "/app/weg\"");
		assertThat(this.browser.get(OWN).getContentAsString()).contains("Ingesteld op");
		assertThat(this.browser.get("/bevestigen?terug=" + OWN).getContentAsString()).doesNotContain("wachtwoord\"");
		assertThat(confirm("wachtwoord", People.PASSWORD).getStatus()).isEqualTo(401);
		var before = this.browser.cookie("sessie").getValue();
		assertThat(confirm("code", this.two.next(phone)).getHeader("Location")).isEqualTo(OWN);
		assertThat(this.browser.cookie("sessie").getValue()).isNotEqualTo(before);
		assertThat(this.browser.post(OWN + "/app/weg").getHeader("Location")).isEqualTo(OWN);
		assertThat(this.browser.get(OWN).getContentAsString()).contains("U logt nu in met alleen een wachtwoord.");
	}

	@Test
	void withoutAFactorThePasswordIsTheProof() {
		this.clock.move(Duration.ofMinutes(6));
		assertThat(this.browser.get(OWN + "/app").getHeader("Location")).startsWith("/bevestigen");
		this.browser.get("/bevestigen");
		assertThat(confirm("wachtwoord", "guess").getStatus()).isEqualTo(401);
		assertThat(confirm("wachtwoord", People.PASSWORD).getHeader("Location")).isEqualTo(OWN);
		assertThat(this.browser.get(OWN + "/app").getStatus()).isEqualTo(200);
	}

	@Test
	void aProofNeverLeadsToAnotherSite() {
		this.browser.get("/bevestigen?terug=https://evil.example");
		assertThat(this.browser.post("/bevestigen", "terug", "//evil.example", "wachtwoord", People.PASSWORD)
			.getHeader("Location")).isEqualTo("/");
	}

	private MockHttpServletResponse confirm(String name, String value) {
		return this.browser.post("/bevestigen", "terug", OWN, name, value);
	}

}
