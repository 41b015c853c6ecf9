package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class OwnPasswordTests {

	private static final String HERE = OwnPasswordController.ADDRESS;

	private static final String NEW = "zeven groene kikkers kwaken";

	private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.browser = signedIn(this.sanne);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aNewPasswordEndsEverySessionAndIsTheOnlyOneFromThenOn() throws Exception {
		var elsewhere = signedIn(this.sanne);
		assertThat(choose(NEW, NEW).getHeader("Location")).isEqualTo("/inloggen?gekozen");
		for (var open : new Browser[] { this.browser, elsewhere }) {
			assertThat(open.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		}
		assertThat(elsewhere.get("/inloggen?gekozen").getContentAsString())
			.contains("Uw nieuwe wachtwoord is opgeslagen.");
		var fresh = new Browser(this.mvc);
		assertThat(fresh.signIn(this.sanne.accountNumber(), People.PASSWORD).getStatus()).isEqualTo(401);
		assertThat(fresh.signIn(this.sanne.accountNumber(), NEW).getHeader("Location")).isEqualTo("/dossiers");
		assertThat(this.letters.lastTo(this.sanne.email()).subject()).contains("wachtwoord");
	}

	@Test
	void aMemberChoosesTheirOwnAndNobodyElseNoticesIt() {
		var joris = this.people.colleagueOf(this.sanne);
		var theirs = signedIn(joris);
		theirs.get(HERE);
		assertThat(theirs
			.post(HERE, "wachtwoord", NEW, "herhaling", NEW, "persoon", Long.toString(this.sanne.person().value()))
			.getHeader("Location")).isEqualTo("/inloggen?gekozen");
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
		assertThat(new Browser(this.mvc).signIn(this.sanne.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(303);
		assertThat(new Browser(this.mvc).signIn(joris.accountNumber(), NEW).getStatus()).isEqualTo(303);
	}

	@Test
	void aStaleProofIsGivenAgainAndLeadsBackToTheForm() throws Exception {
		this.clock.move(Duration.ofMinutes(6));
		var proof = "/bevestigen?terug=%2Feigen-gegevens%2Fwachtwoord";
		assertThat(this.browser.get(HERE).getHeader("Location")).isEqualTo(proof);
		assertThat(this.browser.get(proof).getContentAsString()).contains("Bent u het zelf?", "value=\"" + HERE + "\"");
		assertThat(this.browser.post("/bevestigen", "terug", HERE, "wachtwoord", People.PASSWORD).getHeader("Location"))
			.isEqualTo(HERE);
		assertThat(choose(NEW, NEW).getHeader("Location")).isEqualTo("/inloggen?gekozen");
	}

	@Test
	void aProofThatGoesStaleWhileTypingChangesNothing() {
		this.browser.get(HERE);
		this.clock.move(Duration.ofSeconds(301));
		assertThat(this.browser.post(HERE, "wachtwoord", NEW, "herhaling", NEW).getHeader("Location"))
			.startsWith("/bevestigen?terug=");
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
		assertThat(new Browser(this.mvc).signIn(this.sanne.accountNumber(), NEW).getStatus()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost/eigen-gegevens/wachtwoord?voorstel, %2Feigen-gegevens%2Fwachtwoord",
			"http://localhost//evil.example, %2Feigen-gegevens%2Finloggen",
			"http://[evil, %2Feigen-gegevens%2Finloggen", "%%%:::\\, %2Feigen-gegevens%2Finloggen",
			"http://localhost/bevestigen?terug=/, %2Feigen-gegevens%2Finloggen" })
	void aStaleFormComesBackToThePageItStoodOnAndNowhereElse(String referer, String back) throws Exception {
		var page = FORGERY_TOKEN.matcher(this.browser.get(HERE).getContentAsString());
		assertThat(page.find()).isTrue();
		this.clock.move(Duration.ofMinutes(6));
		var answer = this.mvc
			.perform(MockMvcRequestBuilders.post(HERE)
				.cookie(this.browser.cookie("sessie"), this.browser.cookie("formulier"))
				.header("Referer", referer)
				.param("wachtwoord", NEW)
				.param("_csrf", page.group(1)))
			.andReturn()
			.getResponse();
		assertThat(answer.getHeader("Location")).isEqualTo("/bevestigen?terug=" + back + "&opnieuw=ja");
	}

	@ParameterizedTest
	@CsvSource({ "'', minstens 15 tekens", "kort en klein, minstens 15 tekens",
			"wachtwoordwachtwoord, gebruiken veel mensen", "Sanne van der Beek!, namen van uzelf",
			"meekijken112schade, namen van uzelf", "abcdefghijklmnopqrst, makkelijk te raden" })
	void whatIsTooWeakIsRefusedWithTheReason(String password, String why) throws Exception {
		var answer = choose(password, password);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("role=\"alert\"", why);
		assertThat(new Browser(this.mvc).signIn(this.sanne.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(303);
	}

	@Test
	void oneHundredAndTwentyEightCharactersAreTakenAndOneMoreIsNot() throws Exception {
		var longest = (NEW + " 🐸 " + "x".repeat(128)).codePoints()
			.limit(128)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		assertThat(choose(longest + "y", longest + "y").getContentAsString())
			.contains("Dit wachtwoord is te lang: gebruik ten hoogste 128 tekens.");
		assertThat(choose(longest, longest).getStatus()).isEqualTo(303);
		assertThat(new Browser(this.mvc).signIn(this.sanne.accountNumber(), longest).getStatus()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", NEW + " ", "Zeven groene kikkers kwaken" })
	void aRepeatThatDiffersIsToldBeforeAnythingElse(String repeated) throws Exception {
		var answer = choose(NEW, repeated);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("De twee wachtwoorden zijn niet gelijk.")
			.doesNotContain("kikkers");
		assertThat(choose("kort", "anders").getContentAsString()).contains("niet gelijk").doesNotContain("te kort:");
	}

	@Test
	void withASecondFactorTwelveCharactersAreEnough() throws Exception {
		assertThat(strength("kaas3Fluit!v")).contains("te kort: gebruik minstens 15 tekens");
		new TwoSteps(this.mvc, this.clock, this.sanne).setUpApp(this.browser);
		assertThat(this.browser.get(HERE).getContentAsString()).contains("Minstens 12 tekens.");
		assertThat(strength("kaas3Fluit!v")).doesNotContain("te kort");
		assertThat(strength("kaas3Fluit!")).contains("te kort: gebruik minstens 12 tekens");
	}

	@Test
	void theStrengthIsAPartOfThePageAndNeedsNoFreshProof() throws Exception {
		this.browser.get(HERE);
		this.clock.move(Duration.ofMinutes(6));
		assertThat(strength(NEW + " in de hoge bomen")).contains("Dit wachtwoord is sterk.", "class=\"strength good\"")
			.doesNotContain("<html", "kikkers");
		assertThat(strength("Sanne Sanne Sanne")).contains("class=\"strength wait\"");
	}

	@Test
	void aProposalIsAnotherOneEachTimeAndIsTaken() throws Exception {
		var first = proposal();
		var second = proposal();
		assertThat(first).isNotEqualTo(second);
		assertThat(choose(second, second).getHeader("Location")).isEqualTo("/inloggen?gekozen");
	}

	@Test
	void whoReadsEnglishReadsThePageAndItsRefusalsInEnglish() throws Exception {
		this.browser.get(HERE);
		this.browser.post("/taal", "taal", "en", "terug", HERE);
		assertThat(this.browser.get(HERE).getContentAsString()).contains("<h1>Choose a new password</h1>",
				"This will be the password of account " + this.sanne.accountNumber(), "At least 15 characters.");
		assertThat(choose("short", "short").getContentAsString())
			.contains("This password is too short: use at least 15 characters.");
		assertThat(choose(NEW, "").getContentAsString()).contains("The two passwords are not the same.");
		assertThat(strength(NEW + " in de hoge bomen")).contains("This password is strong.");
	}

	@Test
	void aStrangerIsLedToTheDoor() {
		for (var path : new String[] { HERE, OwnEmailController.ADDRESS, "/collegas/uitnodigen" }) {
			assertThat(new Browser(this.mvc).get(path).getHeader("Location")).as(path).isEqualTo("/inloggen");
		}
	}

	private String proposal() throws UnsupportedEncodingException {
		var found = Pattern.compile("<b id=\"voorstel\">([^<]+)</b>")
			.matcher(this.browser.get(HERE + "?voorstel=").getContentAsString());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private MockHttpServletResponse choose(String password, String repeated) {
		this.browser.get(HERE);
		return this.browser.post(HERE, "wachtwoord", password, "herhaling", repeated);
	}

	private String strength(String password) throws UnsupportedEncodingException {
		return this.browser.post(HERE + "/sterkte", "wachtwoord", password).getContentAsString();
	}

	private Browser signedIn(Someone person) {
		var signedIn = new Browser(this.mvc);
		signedIn.signIn(person.accountNumber(), People.PASSWORD);
		signedIn.get("/dossiers");
		return signedIn;
	}

}
