package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.HandedSecrets;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Phone;

import static org.assertj.core.api.Assertions.assertThat;

/** A second factor outlives a forgotten password, and its codes are shown once. */
@ModuleTest
class AfterANewPasswordTests {

	private static final String NEW = "zeven wilde zwanen zwemmen";

	private static final Pattern CODE = Pattern.compile("<li>([0-9A-Z ]{29})</li>");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private TwoSteps two;

	private Browser inside;

	private Phone phone;

	@BeforeEach
	void setUpAnApp() {
		this.sanne = this.people.of(Tier.GOLD);
		this.two = new TwoSteps(this.mvc, this.clock, this.sanne);
		this.inside = this.two.browser();
		this.phone = this.two.setUpApp(this.inside);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void nobodyIsSignedInByItAndTheSecondStepIsStillAsked() {
		var browser = choose();
		assertThat(browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.inside.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(browser.signIn(this.sanne.accountNumber(), NEW).getHeader("Location"))
			.isEqualTo(TwoSteps.SECOND_STEP);
		assertThat(browser.get("/dossiers").getHeader("Location")).isEqualTo(TwoSteps.SECOND_STEP);
		browser.get(TwoSteps.SECOND_STEP);
		assertThat(browser.post(TwoSteps.SECOND_STEP, "code", this.two.next(this.phone)).getHeader("Location"))
			.isEqualTo("/dossiers");
	}

	@Test
	void twelveCharactersAreEnoughForWhoHasAFactor() {
		var browser = arrive();
		assertThat(browser.post("/wachtwoord-kiezen", "wachtwoord", "vos zit laag", "herhaling", "vos zit laag")
			.getHeader("Location")).isEqualTo("/inloggen?gekozen");
	}

	@Test
	void aNoticeGoesToTheAddressOfTheAccountAndHoldsNothingToComeInWith() {
		choose();
		var notice = this.letters.lastTo(this.sanne.email());
		assertThat(notice.subject()).isEqualTo("Uw wachtwoord voor Meekijken is gewijzigd");
		assertThat(notice.text()).doesNotContain(NEW, "geheim=");
		assertThat(notice.code()).isEmpty();
	}

	@Test
	void recoveryCodesAreShownOnceAndOnNoPageAfterwards() {
		var codes = codes(this.inside.post(TwoSteps.OWN + "/herstelcodes"));
		assertThat(codes).hasSize(10).doesNotHaveDuplicates();
		for (var page : List.of(TwoSteps.OWN, TwoSteps.OWN + "/app", "/eigen-gegevens")) {
			assertThat(text(this.inside.get(page))).as(page).doesNotContain(codes);
		}
		assertThat(codes(this.inside.post(TwoSteps.OWN + "/herstelcodes"))).as("asked for again: others")
			.doesNotContainAnyElementsOf(codes);
	}

	private Browser choose() {
		var browser = arrive();
		assertThat(browser.post("/wachtwoord-kiezen", "wachtwoord", NEW, "herhaling", NEW).getHeader("Location"))
			.isEqualTo("/inloggen?gekozen");
		return browser;
	}

	private Browser arrive() {
		var browser = new Browser(this.mvc);
		browser.get("/wachtwoord-kiezen?geheim=" + new HandedSecrets(this.house).link(this.sanne));
		browser.get("/wachtwoord-kiezen");
		return browser;
	}

	private static List<String> codes(MockHttpServletResponse page) {
		return CODE.matcher(text(page)).results().map(AfterANewPasswordTests::code).toList();
	}

	private static String code(MatchResult found) {
		return found.group(1);
	}

	private static String text(MockHttpServletResponse page) {
		return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
