package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class StaffSecondStepTests {

	private static final String DOOR = "/kantoor/inloggen";

	private static final String SECOND_STEP = DOOR + "/tweede-stap";

	private static final String SET_UP = SECOND_STEP + "/instellen/app";

	private static final Pattern KEY = Pattern.compile("id=\"sleutel\">([A-Z2-7 ]+)<");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

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
	void aMistypedFirstCodeAsksAgainUnderTheSameKey() {
		var browser = halfway();
		var key = key(browser);
		var answer = browser.post(SET_UP, "code", "geen code");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).contains("Die code klopt niet.", key);
		assertThat(key(browser)).isEqualTo(key);
		assertThat(browser.get("/kantoor").getHeader("Location")).isEqualTo(SECOND_STEP);
	}

	@Test
	void withoutSettingOneUpNoCodeIsTheRightOne() {
		var browser = halfway();
		key(browser);
		assertThat(browser.post(SECOND_STEP, "code", "000000").getHeader("Location"))
			.isEqualTo(SECOND_STEP + "/instellen");
		assertThat(browser.post(SECOND_STEP).getHeader("Location")).isEqualTo(SECOND_STEP + "/instellen");
		assertThat(browser.get("/kantoor").getHeader("Location")).isEqualTo(SECOND_STEP);
	}

	@Test
	void aCodeThatWasUsedOnceOpensNothingAnyMore() {
		var phone = this.staff.begin(this.marit).phone();
		assertThat(give(phone.code(this.clock.instant())).getStatus()).isEqualTo(401);
		this.clock.move(Duration.ofMinutes(1));
		var fresh = phone.code(this.clock.instant());
		assertThat(give(fresh.substring(0, 3) + " " + fresh.substring(3)).getStatus()).isEqualTo(303);
		assertThat(give(fresh).getStatus()).isEqualTo(401);
	}

	@Test
	void ofManyWhoTypeTheSameCodeAtOnceOneComesIn() throws Exception {
		var phone = this.staff.begin(this.marit).phone();
		this.clock.move(Duration.ofMinutes(1));
		var code = phone.code(this.clock.instant());
		var answers = AtOnce.times(4, () -> give(code).getStatus());
		assertThat(answers).containsExactlyInAnyOrder(303, 401, 401, 401);
	}

	@Test
	void aGuesserOfCodesWaitsAndSoDoesTheRightCodeInEveryBrowser() {
		var phone = this.staff.begin(this.marit).phone();
		this.clock.move(Duration.ofMinutes(1));
		for (var tries = 0; tries < 5; tries++) {
			assertThat(give("00000" + tries).getStatus()).isEqualTo(401);
		}
		var answer = give(phone.code(this.clock.instant()));
		assertThat(answer.getStatus()).isEqualTo(429);
		assertThat(answer.getHeader("Retry-After")).matches("[1-5]?\\d?\\d|60[01]");
		assertThat(text(answer)).contains("Te veel pogingen.");
		this.clock.move(Duration.ofMinutes(11));
		assertThat(give(phone.code(this.clock.instant())).getStatus()).isEqualTo(303);
	}

	@Test
	void settingUpCountsGuessesToo() {
		var browser = halfway();
		key(browser);
		for (var tries = 0; tries < 5; tries++) {
			assertThat(browser.post(SET_UP, "code", "00000" + tries).getStatus()).isEqualTo(422);
		}
		assertThat(browser.post(SET_UP, "code", "000009").getStatus()).isEqualTo(429);
	}

	@Test
	void whoeverIsHalfwayForTenMinutesStartsAgain() {
		this.staff.begin(this.marit);
		var browser = halfway();
		this.clock.move(Duration.ofMinutes(10));
		assertThat(browser.get(SECOND_STEP).getStatus()).isEqualTo(200);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(browser.get(SECOND_STEP).getHeader("Location")).isEqualTo(DOOR);
	}

	@Test
	void whoeverIsBlockedHalfwayComesNoFurther() {
		var phone = this.staff.begin(this.marit).phone();
		var browser = halfway();
		browser.get(SECOND_STEP);
		this.clock.move(Duration.ofMinutes(1));
		Owner.change("update account.person set enabled = false where id = " + this.marit.person().value());
		assertThat(browser.post(SECOND_STEP, "code", phone.code(this.clock.instant())).getHeader("Location"))
			.isEqualTo(DOOR + "?toegang");
		assertThat(browser.get(SECOND_STEP).getHeader("Location")).isEqualTo(DOOR);
	}

	@Test
	void eachStepHasASessionOfItsOwnAndTheFormerOneIsDead() {
		var phone = this.staff.begin(this.marit).phone();
		var browser = halfway();
		var before = browser.cookie("sessie");
		browser.get(SECOND_STEP);
		this.clock.move(Duration.ofMinutes(1));
		browser.post(SECOND_STEP, "code", phone.code(this.clock.instant()));
		assertThat(browser.cookie("sessie").getValue()).isNotEqualTo(before.getValue()).hasSizeGreaterThan(42);
		var thief = new Browser(this.mvc).keep(before);
		assertThat(thief.get(SECOND_STEP).getHeader("Location")).isEqualTo(DOOR);
		assertThat(thief.get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
	}

	@Test
	void halfwayOneMayLeaveAndTheDoorStaysOpen() {
		this.staff.begin(this.marit);
		var browser = halfway();
		assertThat(browser.get(DOOR).getStatus()).isEqualTo(200);
		assertThat(text(browser.get(SECOND_STEP))).contains("Met een ander account inloggen");
		assertThat(browser.post("/kantoor/uitloggen").getHeader("Location")).isEqualTo(DOOR + "?uitgelogd");
		assertThat(browser.get(SECOND_STEP).getHeader("Location")).isEqualTo(DOOR);
	}

	@Test
	void whoeverHasAFactorIsNotOfferedOneBeside() {
		var browser = this.staff.begin(this.marit).browser();
		browser.get("/kantoor");
		assertThat(browser.get(SET_UP).getHeader("Location")).isEqualTo("/kantoor");
		var halfway = halfway();
		halfway.get(SECOND_STEP);
		assertThat(halfway.post(SET_UP, "code", "123456").getHeader("Location")).isEqualTo(SECOND_STEP);
		assertThat(Owner
			.ask("select count(*) from account.authenticator where person_id = " + this.marit.person().value()))
			.isEqualTo("1");
	}

	@Test
	void bothStepsAreThereInEnglish() {
		var browser = halfway();
		browser.get(SET_UP);
		browser.post("/taal", "taal", "en", "terug", SET_UP);
		assertThat(text(browser.get(SET_UP))).contains("Set up an app with codes", "Scan this QR code",
				"Code from the app");
		assertThat(text(browser.post(SET_UP, "code", "1"))).contains("That code is not right.");
		this.staff.begin(this.marit);
		var again = halfway();
		again.get(SECOND_STEP);
		again.post("/taal", "taal", "en", "terug", SECOND_STEP);
		assertThat(text(again.get(SECOND_STEP))).contains("Second step", "Six digits, new every thirty seconds");
		assertThat(text(again.post(SECOND_STEP, "code", "1"))).contains("That is not right, or was used already.");
	}

	private MockHttpServletResponse give(String code) {
		var browser = halfway();
		browser.get(SECOND_STEP);
		return browser.post(SECOND_STEP, "code", code);
	}

	private Browser halfway() {
		var browser = new Browser(this.mvc);
		browser.get(DOOR);
		assertThat(browser.post(DOOR, "gebruikersnaam", this.marit.accountNumber(), "wachtwoord", People.PASSWORD)
			.getHeader("Location")).isEqualTo(SECOND_STEP);
		return browser;
	}

	private static String key(Browser browser) {
		return KEY.matcher(text(browser.get(SET_UP))).results().findFirst().orElseThrow().group(1);
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
