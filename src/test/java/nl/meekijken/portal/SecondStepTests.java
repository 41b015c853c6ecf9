package nl.meekijken.portal;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.OpenSessions;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.SoftKey;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class SecondStepTests {

	private static final String SECOND_STEP = TwoSteps.SECOND_STEP;

	private static final String OWN = TwoSteps.OWN;

	/** Of staff, and of clients with a link, who do not sign in. */
	private static final List<String> ELSEWHERE = List.of("/kantoor", "/stukken");

	/** What is open to everybody is open halfway too. */
	private static final List<String> OPEN = List.of("/inloggen", "/inloggen/passkey", "/inloggen/passkey/opties",
			"/uitloggen", "/taal", "/error", "/.well-known/security.txt", "/wachtwoord-vergeten", "/wachtwoord-kiezen",
			"/wachtwoord-kiezen/sterkte", "/adres-bevestigen", "/demo-aanvragen", "/nieuws-stoppen",
			"/agenda/{geheim}");

	@Autowired
	private MockMvc mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping addresses;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private OpenSessions sessions;

	@Autowired
	private Boundary boundary;

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
	void anAppIsSetUpAndAskedForFromThenOn() throws Exception {
		var phone = this.two.setUpApp(this.browser);
		assertThat(this.browser.get(OWN).getContentAsString()).contains("Inloggen in twee stappen staat aan.")
			.contains("Nog 10 codes te gebruiken.");
		var halfway = this.two.halfway();
		assertThat(halfway.get(SECOND_STEP).getContentAsString()).contains("autocomplete=\"one-time-code\"")
			.doesNotContain("data-passkey");
		assertThat(halfway.post(SECOND_STEP, "code", "000000").getStatus()).isEqualTo(401);
		assertThat(halfway.post(SECOND_STEP, "code", this.two.next(phone)).getHeader("Location"))
			.isEqualTo("/dossiers");
		assertThat(halfway.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@Test
	void halfwayNothingAnswersButTheSecondStep() throws Exception {
		this.two.setUpApp(this.browser);
		var halfway = this.two.halfway();
		halfway.get(SECOND_STEP);
		for (var mapping : this.addresses.getHandlerMethods().keySet()) {
			for (var pattern : mapping.getPatternValues()) {
				if (!OPEN.contains(pattern) && !pattern.startsWith(SECOND_STEP)
						&& ELSEWHERE.stream().noneMatch(pattern::startsWith)) {
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
	void eachStepGivesAnotherSessionAndLeadsWhereOneWantedToGo() {
		var phone = this.two.setUpApp(this.browser);
		var halfway = new Browser(this.mvc);
		halfway.get("/dossiers?zoek=jansen");
		assertThat(halfway.signIn(this.sanne.accountNumber(), People.PASSWORD).getHeader("Location"))
			.isEqualTo(SECOND_STEP);
		assertThat(halfway.cookie("apparaat").getValue()).isEmpty();
		var first = halfway.cookie("sessie");
		halfway.get(SECOND_STEP);
		assertThat(halfway.post(SECOND_STEP, "code", this.two.next(phone)).getHeader("Location"))
			.isEqualTo("/dossiers?zoek=jansen");
		assertThat(halfway.cookie("sessie").getValue()).isNotEqualTo(first.getValue());
		assertThat(halfway.cookie("apparaat").getValue()).isNotEmpty();
		assertThat(new Browser(this.mvc).keep(first).get(SECOND_STEP).getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void theSignInCountsOnceOneIsWhollyIn() {
		var phone = this.two.setUpApp(this.browser);
		var last = "select last_signed_in_at from account.person where id = " + this.sanne.person().value();
		var before = Owner.ask(last);
		this.clock.move(Duration.ofMinutes(1));
		var halfway = this.two.halfway();
		halfway.get(SECOND_STEP);
		assertThat(Owner.ask(last)).isEqualTo(before);
		halfway.post(SECOND_STEP, "code", this.two.next(phone));
		assertThat(Owner.ask(last)).isNotEqualTo(before);
	}

	@Test
	void whoIsHalfwayForTenMinutesStartsAgain() {
		this.two.setUpApp(this.browser);
		var halfway = this.two.halfway();
		this.clock.move(Duration.ofMinutes(10));
		assertThat(halfway.get(SECOND_STEP).getStatus()).isEqualTo(200);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(halfway.get(SECOND_STEP).getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void whoIsDisabledHalfwayComesNoFurther() {
		var phone = this.two.setUpApp(this.browser);
		var halfway = this.two.halfway();
		halfway.get(SECOND_STEP);
		disable();
		assertThat(halfway.post(SECOND_STEP, "code", this.two.next(phone)).getHeader("Location"))
			.isEqualTo("/inloggen?toegang");
		assertThat(halfway.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(new Browser(this.mvc).signIn(this.sanne.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(401);
	}

	@Test
	void endingAllSessionsEndsThoseHalfwayToo() {
		this.two.setUpApp(this.browser);
		var halfway = this.two.halfway();
		this.sessions.endAll(this.sanne.person());
		assertThat(halfway.get(SECOND_STEP).getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void aRecoveryCodeOpensTheDoorOnce() throws Exception {
		this.two.setUpApp(this.browser);
		var shown = this.browser.post(OWN + "/herstelcodes").getContentAsString();
		var code = Pattern.compile("<li>([0-9A-Z ]{29})</li>")
			.matcher(shown)
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
		var halfway = this.two.halfway();
		assertThat(halfway.get(SECOND_STEP + "?herstelcode=ja").getContentAsString())
			.contains("Een van de codes die u bewaarde.");
		assertThat(halfway.post(SECOND_STEP, "code", code, "herstelcode", "ja").getHeader("Location"))
			.isEqualTo("/dossiers");
		var again = this.two.halfway();
		again.get(SECOND_STEP);
		assertThat(again.post(SECOND_STEP, "code", code, "herstelcode", "ja").getStatus()).isEqualTo(401);
	}

	@Test
	void aGuesserOfCodesReadsHowLongToWait() throws Exception {
		this.two.setUpApp(this.browser);
		var halfway = this.two.halfway();
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
		var halfway = this.two.halfway();
		halfway.get(SECOND_STEP);
		assertThat(halfway.post(SECOND_STEP + "/passkey", "antwoord", answer).getStatus()).isEqualTo(401);
		var proof = halfway.post(SECOND_STEP + "/passkey/opties").getContentAsString();
		assertThat(halfway.post(SECOND_STEP + "/passkey", "antwoord", key.sign(proof)).getHeader("Location"))
			.isEqualTo("/dossiers");
	}

	private void disable() {
		this.boundary.inside(this.sanne.office(), () -> {
			this.accounts.disable(this.sanne.person());
			return true;
		});
	}

}
