package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.HandedSecrets;
import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class StaffDoorTests {

	private static final String DOOR = "/kantoor/inloggen";

	private static final String SECOND_STEP = DOOR + "/tweede-stap";

	private static final String NEW = "vier wilde zwanen zwemmen weg";

	private static final String WRONG = "De combinatie van gebruikersnaam en wachtwoord is onjuist.";

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

	private Browser browser;

	@BeforeEach
	void hire() {
		this.staff = new Staff(this.house);
		this.marit = this.staff.of(Role.HANDLER);
		this.browser = new Browser(this.mvc).from("2001:db8::" + this.marit.accountNumber().substring(4));
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whoIsInAlreadyMayComeInOnceMoreFromASecondTab() {
		var inside = this.staff.begin(this.marit).browser();
		inside.get("/kantoor");
		assertThat(
				inside.post(DOOR, "gebruikersnaam", this.marit.accountNumber(), "wachtwoord", "verkeerd").getStatus())
			.isEqualTo(401);
	}

	@Test
	void nothingTypedIsAWrongPasswordLikeAnyOther() {
		Owner.change("delete from account.rate_limit");
		assertThat(signIn("", "").getStatus()).isEqualTo(401);
		assertThat(signIn(this.marit.accountNumber(), "").getStatus()).isEqualTo(401);
		assertThat(signIn("", People.PASSWORD).getStatus()).isEqualTo(401);
		this.browser.get(DOOR);
		assertThat(this.browser.post(DOOR).getStatus()).isEqualTo(401);
	}

	@Test
	void anAddressInCapitalsBetweenBlanksIsTheSameName() {
		assertThat(
				signIn("  " + this.marit.email().toUpperCase(Locale.ROOT) + " ", People.PASSWORD).getHeader("Location"))
			.isEqualTo(SECOND_STEP);
	}

	@Test
	void aNameLongerThanAnyIsCutAndNotFound() {
		var answer = signIn("9".repeat(5000), People.PASSWORD);
		assertThat(answer.getStatus()).isEqualTo(401);
		assertThat(text(answer)).contains("value=\"" + "9".repeat(254) + "\"");
	}

	@Test
	void guessesAtBothDoorsCountTogetherAndTheRightPasswordWaitsToo() {
		for (var tries = 0; tries < 3; tries++) {
			signIn(this.marit.accountNumber(), "guess");
			this.browser.signIn(this.marit.accountNumber(), "guess");
		}
		var answer = signIn(this.marit.accountNumber(), People.PASSWORD);
		assertThat(answer.getStatus()).isEqualTo(429);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("601");
		assertThat(text(answer)).contains("Te veel pogingen. Probeer het over 11 minuten opnieuw.");
		this.clock.move(Duration.ofMinutes(10));
		assertThat(signIn(this.marit.accountNumber(), People.PASSWORD).getHeader("Location")).isEqualTo(SECOND_STEP);
	}

	@Test
	void aGuesserElsewhereNeverLocksAKnownDeviceOut() {
		var known = this.staff.begin(this.marit).browser();
		for (var tries = 0; tries < 11; tries++) {
			signIn(this.marit.accountNumber(), "guess");
		}
		assertThat(signIn(this.marit.accountNumber(), People.PASSWORD).getStatus()).isEqualTo(429);
		known.forget("sessie").get(DOOR);
		assertThat(known.post(DOOR, "gebruikersnaam", this.marit.accountNumber(), "wachtwoord", People.PASSWORD)
			.getHeader("Location")).isEqualTo(SECOND_STEP);
	}

	@Test
	void theDeviceIsShownToTheDoorOfStaffAndNowhereElse() {
		var device = this.staff.begin(this.marit).browser().cookie("apparaat");
		assertThat(device.getPath()).isEqualTo(DOOR);
		assertThat(device.isHttpOnly()).isTrue();
		assertThat(device.getAttribute("SameSite")).isEqualTo("Strict");
		assertThat(device.getMaxAge()).isEqualTo(365 * 24 * 60 * 60);
	}

	@Test
	void aTemporaryPasswordLeadsItsOwnerToANewOneForHalfAnHour() {
		var temporary = new HandedSecrets(this.house).password(this.marit);
		assertThat(text(signIn(this.staff.of(Role.HANDLER).accountNumber(), temporary))).contains(WRONG);
		var answer = signIn(this.marit.accountNumber(), temporary);
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader("Location")).isEqualTo("/wachtwoord-kiezen");
		assertThat(text(this.browser.get("/wachtwoord-kiezen"))).contains("Kies uw nieuwe wachtwoord");
		assertThat(this.browser.get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
		this.clock.move(Duration.ofMinutes(31));
		assertThat(text(signIn(this.marit.accountNumber(), temporary))).contains(WRONG);
	}

	@Test
	void aNewPasswordLetsItsOwnerInWhileSomebodyElseGuesses() {
		signIn(this.marit.accountNumber(), new HandedSecrets(this.house).password(this.marit));
		this.browser.get("/wachtwoord-kiezen");
		var chosen = this.browser.post("/wachtwoord-kiezen", "wachtwoord", NEW, "herhaling", NEW);
		assertThat(chosen.getHeader("Location")).isEqualTo(DOOR + "?gekozen");
		assertThat(this.browser.cookie("apparaat").getPath()).isEqualTo(DOOR);
		var guesser = new Browser(this.mvc).from("2001:db8:1::1");
		guesser.get(DOOR);
		for (var tries = 0; tries < 11; tries++) {
			guesser.post(DOOR, "gebruikersnaam", this.marit.accountNumber(), "wachtwoord", "guess");
		}
		assertThat(guesser.post(DOOR, "gebruikersnaam", this.marit.accountNumber(), "wachtwoord", NEW).getStatus())
			.isEqualTo(429);
		assertThat(signIn(this.marit.accountNumber(), NEW).getHeader("Location")).isEqualTo(SECOND_STEP);
	}

	@Test
	void somebodyOfAnOfficeReadsTheSameWhetherItHasThePortalOrNot() {
		var gold = signIn(this.people.of(Tier.GOLD).accountNumber(), People.PASSWORD);
		var silver = signIn(this.people.of(Tier.SILVER).accountNumber(), People.PASSWORD);
		assertThat(gold.getStatus()).isEqualTo(silver.getStatus()).isEqualTo(403);
		assertThat(text(silver)).contains("U werkt niet bij 112schade.").doesNotContain("Rens Bouwmeester");
		assertThat(this.browser.cookie("sessie").getValue()).isEmpty();
	}

	@Test
	void whoeverIsBlockedIsToldNothingAtEitherDoor() {
		Owner.change("update account.person set enabled = false where id = " + this.marit.person().value());
		assertThat(text(signIn(this.marit.accountNumber(), People.PASSWORD))).contains(WRONG);
		assertThat(text(this.browser.signIn(this.marit.accountNumber(), People.PASSWORD))).contains(WRONG)
			.doesNotContain("/kantoor.");
	}

	@ParameterizedTest
	@CsvSource({ "uitgelogd, U bent uitgelogd., You have signed out.",
			"toegang, U heeft geen toegang meer., You no longer have access.",
			"opnieuw, De pagina stond te lang open., The page was open for too long.",
			"gekozen, Uw nieuwe wachtwoord is gekozen., Your new password has been chosen." })
	void theDoorSaysInBothLanguagesWhyOneStandsThere(String word, String dutch, String english) {
		assertThat(text(this.browser.get(DOOR + "?" + word))).contains("<html lang=\"nl\"",
				"class=\"notice\" role=\"status\"", dutch);
		this.browser.post("/taal", "taal", "en", "terug", DOOR);
		assertThat(text(this.browser.get(DOOR + "?" + word))).contains("<html lang=\"en\"",
				"For staff of 112schade only.", english);
		assertThat(text(this.browser.get(DOOR + "?zomaar"))).doesNotContain("class=\"notice\"");
	}

	@Test
	void inEnglishTheAnswersAreEnglishToo() {
		this.browser.get(DOOR);
		this.browser.post("/taal", "taal", "en", "terug", DOOR);
		assertThat(text(signIn(this.marit.accountNumber(), "guess")))
			.contains("The combination of user name and password is not right.");
		assertThat(text(signIn(this.people.of(Tier.GOLD).accountNumber(), People.PASSWORD)))
			.contains("You do not work at 112schade.");
	}

	@Test
	void whoeverIsInAlreadyPassesTheDoor() {
		var inside = this.staff.begin(this.marit).browser();
		assertThat(inside.get(DOOR).getHeader("Location")).isEqualTo("/kantoor");
		assertThat(inside.get(SECOND_STEP).getHeader("Location")).isEqualTo("/kantoor");
	}

	@Test
	void aFormThatIsNotOursSignsNobodyIn() {
		var answer = new Browser(this.mvc).post(DOOR, "gebruikersnaam", this.marit.accountNumber(), "wachtwoord",
				People.PASSWORD);
		assertThat(answer.getHeader("Location")).isEqualTo(DOOR + "?opnieuw");
		assertThat(answer.getCookie("sessie")).isNull();
	}

	private MockHttpServletResponse signIn(String name, String password) {
		this.browser.get(DOOR);
		return this.browser.post(DOOR, "gebruikersnaam", name, "wachtwoord", password);
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
