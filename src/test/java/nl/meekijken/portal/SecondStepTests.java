package nl.meekijken.portal;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.OpenSessions;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Offices;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Phone;
import nl.meekijken.trying.SoftKey;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class SecondStepTests {

	private static final String SECOND_STEP = "/inloggen/tweede-stap";

	private static final String OWN = "/eigen-gegevens/inloggen";

	private static final Pattern KEY = Pattern.compile("id=\"sleutel\">([A-Z2-7 ]+)<");

	/** What is open to everybody is open halfway too. */
	private static final List<String> OPEN = List.of("/inloggen", "/inloggen/passkey", "/inloggen/passkey/opties",
			"/uitloggen", "/taal", "/error", "/.well-known/security.txt");

	@Autowired
	private MockMvc mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping addresses;

	@Autowired
	private People people;

	@Autowired
	private Offices offices;

	@Autowired
	private Accounts accounts;

	@Autowired
	private OpenSessions sessions;

	@Autowired
	private Boundary boundary;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.browser = new Browser(this.mvc);
		this.browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void anAppIsSetUpAndAskedForFromThenOn() throws Exception {
		var phone = setUpApp();
		assertThat(this.browser.get(OWN).getContentAsString()).contains("Inloggen in twee stappen staat aan.")
			.contains("Nog 10 codes te gebruiken.");
		var halfway = halfway();
		assertThat(halfway.get(SECOND_STEP).getContentAsString()).contains("autocomplete=\"one-time-code\"")
			.doesNotContain("data-passkey");
		assertThat(halfway.post(SECOND_STEP, "code", "000000").getStatus()).isEqualTo(401);
		assertThat(halfway.post(SECOND_STEP, "code", next(phone)).getHeader("Location")).isEqualTo("/dossiers");
		assertThat(halfway.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@Test
	void halfwayNothingAnswersButTheSecondStep() throws Exception {
		setUpApp();
		var halfway = halfway();
		halfway.get(SECOND_STEP);
		for (var mapping : this.addresses.getHandlerMethods().keySet()) {
			for (var pattern : mapping.getPatternValues()) {
				if (!OPEN.contains(pattern) && !pattern.startsWith(SECOND_STEP)) {
					var path = pattern.replaceAll("\\{[^}]+}", "1");
					assertThat(halfway.get(path).getHeader("Location")).as(path).isEqualTo(SECOND_STEP);
					assertThat(halfway.post(path).getHeader("Location")).as(path).isEqualTo(SECOND_STEP);
					assertThat(halfway.getPart(path).getContentAsString()).as(path).isEmpty();
				}
			}
		}
		assertThat(halfway.get("/dossiers/2026-000001/documenten/1").getHeader("Location")).isEqualTo(SECOND_STEP);
	}

	@Test
	void halfwayNobodyAddsAFactorToTheOnesThereAre() {
		setUpApp();
		var halfway = halfway();
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
	void eachStepGivesAnotherSessionAndLeadsWhereOneWantedToGo() {
		var phone = setUpApp();
		var halfway = new Browser(this.mvc);
		halfway.get("/dossiers?zoek=jansen");
		assertThat(halfway.signIn(this.sanne.accountNumber(), People.PASSWORD).getHeader("Location"))
			.isEqualTo(SECOND_STEP);
		assertThat(halfway.cookie("apparaat").getValue()).isEmpty();
		var first = halfway.cookie("sessie");
		halfway.get(SECOND_STEP);
		assertThat(halfway.post(SECOND_STEP, "code", next(phone)).getHeader("Location"))
			.isEqualTo("/dossiers?zoek=jansen");
		assertThat(halfway.cookie("sessie").getValue()).isNotEqualTo(first.getValue());
		assertThat(halfway.cookie("apparaat").getValue()).isNotEmpty();
		assertThat(new Browser(this.mvc).keep(first).get(SECOND_STEP).getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void theSignInCountsOnceOneIsWhollyIn() {
		var phone = setUpApp();
		var last = "select last_signed_in_at from account.person where id = " + this.sanne.person().value();
		var before = Owner.ask(last);
		this.clock.move(Duration.ofMinutes(1));
		var halfway = halfway();
		halfway.get(SECOND_STEP);
		assertThat(Owner.ask(last)).isEqualTo(before);
		halfway.post(SECOND_STEP, "code", next(phone));
		assertThat(Owner.ask(last)).isNotEqualTo(before);
	}

	@Test
	void whoIsHalfwayForTenMinutesStartsAgain() {
		setUpApp();
		var halfway = halfway();
		this.clock.move(Duration.ofMinutes(10));
		assertThat(halfway.get(SECOND_STEP).getStatus()).isEqualTo(200);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(halfway.get(SECOND_STEP).getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void whoIsDisabledHalfwayComesNoFurther() {
		var phone = setUpApp();
		var halfway = halfway();
		halfway.get(SECOND_STEP);
		disable();
		assertThat(halfway.post(SECOND_STEP, "code", next(phone)).getHeader("Location"))
			.isEqualTo("/inloggen?toegang");
		assertThat(halfway.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(new Browser(this.mvc).signIn(this.sanne.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(401);
	}

	@Test
	void endingAllSessionsEndsThoseHalfwayToo() {
		setUpApp();
		var halfway = halfway();
		this.sessions.endAll(this.sanne.person());
		assertThat(halfway.get(SECOND_STEP).getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void aRecoveryCodeOpensTheDoorOnce() throws Exception {
		setUpApp();
		var shown = this.browser.post(OWN + "/herstelcodes").getContentAsString();
		var code = Pattern.compile("<li>([0-9A-Z ]{29})</li>").matcher(shown).results().findFirst().orElseThrow().group(1);
		var halfway = halfway();
		assertThat(halfway.get(SECOND_STEP + "?herstelcode=ja").getContentAsString()).contains("Een van de codes die u bewaarde.");
		assertThat(halfway.post(SECOND_STEP, "code", code, "herstelcode", "ja").getHeader("Location"))
			.isEqualTo("/dossiers");
		var again = halfway();
		again.get(SECOND_STEP);
		assertThat(again.post(SECOND_STEP, "code", code, "herstelcode", "ja").getStatus()).isEqualTo(401);
	}

	@Test
	void aGuesserOfCodesReadsHowLongToWait() throws Exception {
		setUpApp();
		var halfway = halfway();
		halfway.get(SECOND_STEP);
		for (var tries = 0; tries < 5; tries++) {
			halfway.post(SECOND_STEP, "code", "00000" + tries);
		}
		var response = halfway.post(SECOND_STEP, "code", "000009");
		assertThat(response.getStatus()).isEqualTo(429);
		assertThat(response.getHeader("Retry-After")).isNotBlank();
		assertThat(response.getContentAsString()).contains("Te veel pogingen.");
	}

	@Test
	void aPasskeySignsInAndIsASecondStep() throws Exception {
		var key = new SoftKey();
		this.browser.get(OWN + "/passkey");
		var options = this.browser.post(OWN + "/passkey/opties").getContentAsString();
		var before = this.browser.cookie("sessie").getValue();
		assertThat(this.browser.post(OWN + "/passkey", "naam", "Laptop", "antwoord", key.register(options))
			.getContentAsString()).contains("Herstelcodes");
		assertThat(this.browser.cookie("sessie").getValue()).isNotEqualTo(before);
		assertThat(this.browser.get(OWN).getContentAsString()).contains("Laptop");
		var nobody = new Browser(this.mvc);
		nobody.get("/inloggen");
		var asked = nobody.post("/inloggen/passkey/opties").getContentAsString();
		var answer = key.sign(asked);
		assertThat(nobody.post("/inloggen/passkey", "antwoord", answer).getHeader("Location")).isEqualTo("/dossiers");
		assertThat(nobody.get("/dossiers").getStatus()).isEqualTo(200);
		var halfway = halfway();
		halfway.get(SECOND_STEP);
		assertThat(halfway.post(SECOND_STEP + "/passkey", "antwoord", answer).getStatus()).isEqualTo(401);
		var proof = halfway.post(SECOND_STEP + "/passkey/opties").getContentAsString();
		assertThat(halfway.post(SECOND_STEP + "/passkey", "antwoord", key.sign(proof)).getHeader("Location"))
			.isEqualTo("/dossiers");
	}

	@Test
	void anOfficeThatRequiresAFactorLeadsToSettingOneUpFirst() throws Exception {
		this.offices.requireFactor(this.sanne.office(), true);
		assertThat(this.browser.get("/dossiers?lijst=inactief").getHeader("Location")).isEqualTo(SECOND_STEP);
		assertThat(this.browser.get(SECOND_STEP).getHeader("Location")).isEqualTo(SECOND_STEP + "/instellen");
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo(SECOND_STEP);
		assertThat(this.browser.get(SECOND_STEP + "/instellen").getContentAsString()).contains("App instellen");
		var fresh = halfway();
		var shown = fresh.get(SECOND_STEP + "/instellen/app").getContentAsString();
		assertThat(fresh.post(SECOND_STEP + "/instellen/app", "code", "000000").getStatus()).isEqualTo(422);
		var done = fresh.post(SECOND_STEP + "/instellen/app", "code", phone(shown).code(this.clock.instant()));
		assertThat(done.getContentAsString()).contains("Ik heb ze bewaard");
		assertThat(fresh.get("/dossiers").getStatus()).isEqualTo(200);
		assertThat(this.browser.get(SECOND_STEP + "/instellen").getHeader("Location")).isEqualTo(SECOND_STEP);
	}

	@Test
	void aDemoOfficeIsOfferedAFactorAndNeverForced() throws Exception {
		Owner.change("update office.office set demo = true, requires_factor = true where office_id = "
				+ this.sanne.office().value());
		assertThat(this.browser.get("/dossiers").getContentAsString()).contains("Beter beveiligd");
		assertThat(this.browser.get(OWN).getContentAsString()).contains("In deze demo is een tweede stap niet verplicht.");
		setUpApp();
		assertThat(this.browser.get("/dossiers").getContentAsString()).doesNotContain("Beter beveiligd");
		Owner.change("update office.office set demo = false where office_id = " + this.sanne.office().value());
	}

	@Test
	void aProofOfFiveMinutesAgoIsAskedForAgain() throws Exception {
		var phone = setUpApp();
		this.clock.move(Duration.ofMinutes(5));
		assertThat(this.browser.get(OWN + "/passkey").getStatus()).isEqualTo(200);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(this.browser.get(OWN + "/passkey").getHeader("Location"))
			.isEqualTo("/bevestigen?terug=%2Feigen-gegevens%2Finloggen%2Fpasskey");
		assertThat(this.browser.post(OWN + "/app/weg").getHeader("Location"))
			.isEqualTo("/bevestigen?terug=%2Feigen-gegevens%2Finloggen");
		assertThat(this.browser.get(OWN).getContentAsString()).contains("Ingesteld op");
		assertThat(this.browser.get("/bevestigen?terug=" + OWN).getContentAsString()).doesNotContain("wachtwoord\"");
		assertThat(confirm("wachtwoord", People.PASSWORD).getStatus()).isEqualTo(401);
		var before = this.browser.cookie("sessie").getValue();
		assertThat(confirm("code", next(phone)).getHeader("Location")).isEqualTo(OWN);
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

	private Phone setUpApp() {
		try {
			var phone = phone(this.browser.get(OWN + "/app").getContentAsString());
			this.browser.post(OWN + "/app", "code", phone.code(this.clock.instant()));
			return phone;
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Phone phone(String page) {
		return new Phone(KEY.matcher(page).results().findFirst().orElseThrow().group(1));
	}

	private String next(Phone phone) {
		this.clock.move(Duration.ofSeconds(30));
		return phone.code(this.clock.instant());
	}

	private Browser halfway() {
		var halfway = new Browser(this.mvc);
		assertThat(halfway.signIn(this.sanne.accountNumber(), People.PASSWORD).getHeader("Location"))
			.isEqualTo(SECOND_STEP);
		return halfway;
	}

	private void disable() {
		this.boundary.inside(this.sanne.office(), () -> {
			this.accounts.disable(this.sanne.person());
			return true;
		});
	}

}
