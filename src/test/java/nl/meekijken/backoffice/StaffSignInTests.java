package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class StaffSignInTests {

	private static final String DOOR = "/kantoor/inloggen";

	private static final String SECOND_STEP = DOOR + "/tweede-stap";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private Staff staff;

	private Browser browser;

	@BeforeEach
	void open() {
		this.staff = new Staff(this.house);
		this.browser = new Browser(this.mvc);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aPasswordAloneOpensNothingButTheSecondStep() {
		var marit = this.staff.of(Role.HANDLER);
		assertThat(signIn(marit.accountNumber(), People.PASSWORD).getHeader("Location")).isEqualTo(SECOND_STEP);
		for (var path : List.of("/kantoor", "/kantoor/mensen", "/kantoor/tweede-stap", "/kantoor/nergens")) {
			assertThat(this.browser.get(path).getHeader("Location")).as(path).isEqualTo(SECOND_STEP);
		}
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.browser.get(SECOND_STEP).getHeader("Location")).isEqualTo(SECOND_STEP + "/instellen");
	}

	@Test
	void theSecondFactorIsSetUpAtTheFirstSignInAndAskedForFromThenOn() {
		var marit = this.staff.atWork(Role.HANDLER);
		assertThat(marit.browser().get("/kantoor").getStatus()).isEqualTo(200);
		assertThat(signIn(marit.someone().accountNumber(), People.PASSWORD).getHeader("Location"))
			.isEqualTo(SECOND_STEP);
		assertThat(text(this.browser.get(SECOND_STEP))).contains("Zes cijfers, elke dertig seconden nieuw",
				"Gebruik een herstelcode");
		assertThat(this.browser.get(SECOND_STEP + "/instellen").getHeader("Location")).isEqualTo(SECOND_STEP);
		assertThat(this.browser.post(SECOND_STEP, "code", "000000").getStatus()).isEqualTo(401);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(
				this.browser.post(SECOND_STEP, "code", marit.phone().code(this.clock.instant())).getHeader("Location"))
			.isEqualTo("/kantoor/dossiers");
		assertThat(this.browser.get("/kantoor").getStatus()).isEqualTo(200);
	}

	@Test
	void whoLeadsOthersBeginsWithWhatWaits() {
		var ruben = this.staff.atWork(Role.MANAGER);
		signIn(ruben.someone().accountNumber(), People.PASSWORD);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(
				this.browser.post(SECOND_STEP, "code", ruben.phone().code(this.clock.instant())).getHeader("Location"))
			.isEqualTo("/kantoor");
	}

	@Test
	void nobodyLearnsFromAnAnswerWhetherANameExists() {
		var marit = this.staff.of(Role.HANDLER);
		var sanne = this.people.of(Tier.GOLD);
		var wrong = text(signIn(marit.accountNumber(), "verkeerd"));
		assertThat(wrong).contains("De combinatie van gebruikersnaam en wachtwoord is onjuist.");
		for (var name : List.of("9999999", sanne.accountNumber())) {
			this.browser = new Browser(this.mvc);
			assertThat(plain(text(signIn(name, "verkeerd")), name)).isEqualTo(plain(wrong, marit.accountNumber()));
		}
	}

	@Test
	void eachDoorSendsWhoeverBelongsAtTheOtherThereAfterTheRightPassword() {
		var marit = this.staff.of(Role.HANDLER);
		var sanne = this.people.of(Tier.GOLD);
		var refused = signIn(sanne.accountNumber(), People.PASSWORD);
		assertThat(refused.getStatus()).isEqualTo(403);
		assertThat(text(refused)).contains("gevolgd door /inloggen");
		var sent = new Browser(this.mvc).signIn(marit.accountNumber(), People.PASSWORD);
		assertThat(sent.getStatus()).isEqualTo(403);
		assertThat(text(sent)).contains("gevolgd door /kantoor");
	}

	@Test
	void aSessionOfOneAudienceIsNoneForTheOther() {
		var marit = this.staff.atWork(Role.STAFF_ADMINISTRATOR).browser();
		assertThat(marit.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		var sanne = this.people.of(Tier.GOLD);
		this.browser.signIn(sanne.accountNumber(), People.PASSWORD);
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
		for (var path : List.of("/kantoor", "/kantoor/mensen", "/kantoor/mensen/1", SECOND_STEP)) {
			assertThat(this.browser.get(path).getHeader("Location")).as(path).isEqualTo(DOOR);
		}
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@Test
	void aSessionEndsAfterAQuarterOfAnHourUnused() {
		var marit = this.staff.atWork(Role.HANDLER).browser();
		assertThat(Owner.ask("select max_inactive_interval from account.session where session_id = '"
				+ marit.cookie("sessie").getValue() + "'"))
			.isEqualTo("900");
	}

	@Test
	void aSessionEndsAfterEightHoursHoweverMuchItIsUsed() {
		var marit = this.staff.atWork(Role.HANDLER);
		Owner.change("update account.session set creation_time = %d where principal_name = '%d'".formatted(
				this.clock.instant().minus(Duration.ofHours(8)).toEpochMilli(), marit.someone().person().value()));
		assertThat(marit.browser().get("/kantoor").getStatus()).isEqualTo(200);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(marit.browser().get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
	}

	@Test
	void whoeverIsBlockedSeesNothingMoreFromThenOn() {
		var marit = this.staff.atWork(Role.HANDLER);
		Owner.change("update account.person set enabled = false where id = " + marit.someone().person().value());
		assertThat(marit.browser().get("/kantoor").getHeader("Location")).isEqualTo(DOOR + "?toegang");
		assertThat(signIn(marit.someone().accountNumber(), People.PASSWORD).getStatus()).isEqualTo(401);
	}

	@Test
	void whoeverLosesTheSecondFactorGoesBackToSettingOneUp() {
		var marit = this.staff.atWork(Role.HANDLER);
		Owner.change("delete from account.authenticator where person_id = " + marit.someone().person().value());
		assertThat(marit.browser().get("/kantoor").getHeader("Location")).isEqualTo(SECOND_STEP);
		assertThat(marit.browser().get("/kantoor/mensen").getHeader("Location")).isEqualTo(SECOND_STEP);
	}

	@Test
	void signingInLeadsBackToWhereOneWantedToGo() {
		var marit = this.staff.atWork(Role.HANDLER);
		this.browser.get("/kantoor/mensen?zoek=beek");
		signIn(marit.someone().accountNumber(), People.PASSWORD);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(
				this.browser.post(SECOND_STEP, "code", marit.phone().code(this.clock.instant())).getHeader("Location"))
			.startsWith("/kantoor/mensen?zoek=beek");
	}

	@Test
	void signingOutEndsTheSession() {
		var marit = this.staff.atWork(Role.HANDLER).browser();
		marit.get("/kantoor");
		assertThat(marit.post("/kantoor/uitloggen").getHeader("Location")).isEqualTo(DOOR + "?uitgelogd");
		assertThat(marit.get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
	}

	@Test
	void aFormWithoutItsTokenIsRefused() {
		var marit = this.staff.atWork(Role.HANDLER).browser();
		marit.get("/kantoor");
		marit.forget("formulier");
		assertThat(marit.post("/kantoor/mensen/1/tweede-stap/vragen", "reden", "zomaar").getStatus()).isEqualTo(403);
	}

	private MockHttpServletResponse signIn(String name, String password) {
		this.browser.get(DOOR);
		return this.browser.post(DOOR, "gebruikersnaam", name, "wachtwoord", password);
	}

	private static String plain(String page, String name) {
		return page.replace(name, "NAME").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
