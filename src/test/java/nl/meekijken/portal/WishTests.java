package nl.meekijken.portal;

import java.time.Duration;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** A button that was pressed with a stale proof is carried out after a fresh one. */
@ModuleTest
class WishTests {

	private static final String INVITE = "/collegas/uitnodigen";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private Someone joris;

	private Browser browser;

	private FormFilling filling;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.colleagueOf(this.sanne);
		this.browser = new Browser(this.mvc);
		this.filling = new FormFilling(this.browser);
		this.browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		this.browser.get("/collegas");
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aColleagueIsMadeAdministratorAfterAllByOneButton() {
		letPass(6);
		var asked = this.browser.post(act("beheerder"));
		assertThat(asked.getStatus()).isEqualTo(401);
		assertThat(FormFilling.text(asked)).contains("Bent u het zelf?");
		assertThat(role()).isEqualTo("MEMBER");
		var goOn = this.filling.send(asked, "wachtwoord", People.PASSWORD);
		assertThat(goOn.getStatus()).isEqualTo(200);
		assertThat(FormFilling.text(goOn)).contains("Er is nog niets gewijzigd.",
				"Een collega beheerder maken: Joris Prins", "Ga door");
		assertThat(role()).isEqualTo("MEMBER");
		assertThat(this.filling.send(goOn).getHeader("Location")).isEqualTo("/collegas?beheerder");
		assertThat(role()).isEqualTo("ADMINISTRATOR");
	}

	@Test
	void whatWasTypedIsCarriedAlongAndInvitesOnce() {
		var form = this.browser.get(INVITE);
		letPass(6);
		var mehmet = "mehmet." + this.sanne.accountNumber() + "@voorbeeld.example";
		var asked = this.filling.sendTo(INVITE, form, "voornaam", "Mehmet \"& <b>", "achternaam", "Yılmaz", "e-mail",
				mehmet, "beheerder", "on");
		var goOn = this.filling.send(asked, "wachtwoord", People.PASSWORD);
		assertThat(FormFilling.text(goOn)).contains("Een collega uitnodigen").doesNotContain("<b>\"");
		assertThat(this.filling.send(goOn).getHeader("Location")).isEqualTo("/collegas?uitgenodigd");
		assertThat(this.filling.send(goOn).getHeader("Location")).as("a double click")
			.isEqualTo("/collegas?uitgenodigd");
		assertThat(this.letters.to(mehmet)).hasSize(1);
		assertThat(Owner.ask("select first_name || ' ' || role from account.person where email = '" + mehmet + "'"))
			.isEqualTo("Mehmet \"& <b> ADMINISTRATOR");
	}

	@Test
	void aLinkThatSomebodyElseMadeUpPlantsNothing() {
		letPass(6);
		var planted = this.browser.get("/bevestigen?terug=/collegas&daarna=" + INVITE
				+ "&veld.voornaam=Mallory&veld.achternaam=Prins&veld.e-mail=mallory@evil.example&veld.beheerder=on");
		assertThat(planted.getStatus()).isEqualTo(200);
		assertThat(FormFilling.text(planted)).doesNotContain("Mallory", "mallory@evil.example", "name=\"daarna\"");
		assertThat(this.filling.send(planted, "wachtwoord", People.PASSWORD).getHeader("Location"))
			.isEqualTo("/collegas");
		assertThat(Owner.ask("select count(*) from account.person where email = 'mallory@evil.example'"))
			.isEqualTo("0");
	}

	@Test
	void whatWasTypedIsReadAgainBeforeItIsDone() {
		letPass(6);
		var asked = this.browser.post(INVITE, "sleutel", "k", "voornaam", "Mehmet", "achternaam", "Yılmaz", "e-mail",
				"mehmet@voorbeeld.example", "beheerder", "on");
		var goOn = this.filling.send(asked, "wachtwoord", People.PASSWORD);
		assertThat(Jsoup.parse(FormFilling.text(goOn)).select("dl.pairs").text())
			.isEqualTo("Voornaam Mehmet Achternaam Yılmaz E-mailadres mehmet@voorbeeld.example Beheerder Ja");
	}

	@Test
	void aWrongAnswerKeepsWhatWasWanted() {
		letPass(6);
		var asked = this.browser.post(act("beheerder"));
		var refused = this.filling.send(asked, "wachtwoord", "geraden");
		assertThat(refused.getStatus()).isEqualTo(401);
		assertThat(FormFilling.text(refused)).contains("Dat klopt niet");
		var goOn = this.filling.send(refused, "wachtwoord", People.PASSWORD);
		assertThat(this.filling.send(goOn).getHeader("Location")).isEqualTo("/collegas?beheerder");
	}

	@Test
	void whoeverTakesARecoveryCodeInsteadLosesNothingEither() {
		var two = new TwoSteps(this.mvc, this.clock, this.sanne);
		var phone = two.setUpApp(this.browser);
		var codes = Jsoup.parse(FormFilling.text(this.browser.post("/eigen-gegevens/inloggen/herstelcodes")))
			.select("code, li");
		assertThat(codes).isNotEmpty();
		letPass(6);
		var asked = this.browser.post(act("beheerder"));
		var other = this.filling.sendTo("/bevestigen/anders", asked);
		assertThat(FormFilling.text(other)).contains("name=\"herstelcode\"", "Toch zonder herstelcode");
		var back = this.filling.sendTo("/bevestigen/anders", other);
		assertThat(FormFilling.text(back)).contains("Code uit uw app");
		var goOn = this.filling.send(back, "code", two.next(phone));
		assertThat(this.filling.send(goOn).getHeader("Location")).isEqualTo("/collegas?beheerder");
	}

	@Test
	void theButtonAsksAgainWhenItIsPressedTooLate() {
		letPass(6);
		var goOn = this.filling.send(this.browser.post(act("beheerder")), "wachtwoord", People.PASSWORD);
		letPass(6);
		assertThat(FormFilling.text(this.filling.send(goOn))).contains("Bent u het zelf?");
		assertThat(role()).isEqualTo("MEMBER");
	}

	@Test
	void noPasswordTravelsAndThePageSaysThatTheFormIsFilledInAgain() {
		letPass(6);
		var answer = this.browser.post("/eigen-gegevens/wachtwoord", "wachtwoord", "vier wilde zwanen zwemmen",
				"herhaling", "vier wilde zwanen zwemmen");
		assertThat(answer.getStatus()).isEqualTo(303);
		var location = String.valueOf(answer.getHeader("Location"));
		assertThat(location).endsWith("&opnieuw=ja").doesNotContain("zwanen");
		assertThat(FormFilling.text(this.browser.get(location))).contains("Uw wijziging is nog niet uitgevoerd.")
			.doesNotContain("zwanen");
	}

	@Test
	void aFormThatIsTooLargeIsFilledInAgain() {
		letPass(6);
		var answer = this.browser.post(act("beheerder"), "veld", "x".repeat(20_001));
		assertThat(answer.getHeader("Location")).endsWith("&opnieuw=ja");
	}

	@Test
	void scriptsAreSentToThePageAsBefore() {
		letPass(6);
		assertThat(this.browser.post("/eigen-gegevens/inloggen/passkey/opties").getStatus()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example", "/\\evil.example", "/bevestigen", "",
			"javascript:x" })
	void aMadeUpAddressIsNoneToGoOnTo(String act) {
		var answer = this.browser.post("/bevestigen", "terug", "/collegas", "daarna", act, "wachtwoord",
				People.PASSWORD);
		assertThat(answer.getHeader("Location")).isEqualTo("/collegas");
	}

	@Test
	void aColleagueOfAnotherOfficeIsNotNamed() {
		var stranger = this.people.of(Tier.GOLD);
		letPass(6);
		var asked = this.browser.post("/collegas/" + stranger.person().value() + "/beheerder");
		var goOn = this.filling.send(asked, "wachtwoord", People.PASSWORD);
		assertThat(FormFilling.text(goOn)).contains("Een collega beheerder maken")
			.doesNotContain("Een collega beheerder maken:");
		assertThat(this.filling.send(goOn).getStatus()).isEqualTo(404);
	}

	@Test
	void whoeverReadsEnglishReadsItInEnglish() {
		this.browser.post("/taal", "taal", "en", "terug", "/collegas");
		letPass(6);
		var asked = this.browser.post(act("beheerder"));
		var goOn = this.filling.send(asked, "wachtwoord", People.PASSWORD);
		assertThat(FormFilling.text(goOn)).contains("Nothing was changed yet.",
				"Make a colleague an administrator: Joris Prins", "Go on");
	}

	@Test
	void whoeverChangesTheLanguageHalfwayComesBackToAPageThatExists() {
		letPass(6);
		var asked = this.browser.post(act("beheerder"));
		var back = Jsoup.parse(FormFilling.text(asked)).select("form[action=/taal] input[name=terug]").attr("value");
		assertThat(back).startsWith("/bevestigen?terug=");
		assertThat(this.browser.get(back).getStatus()).isEqualTo(200);
	}

	private void letPass(int minutes) {
		this.clock.move(Duration.ofMinutes(minutes));
	}

	private String act(String act) {
		return "/collegas/" + this.joris.person().value() + "/" + act;
	}

	private String role() {
		return Owner.ask("select role from account.person where id = " + this.joris.person().value());
	}

}
