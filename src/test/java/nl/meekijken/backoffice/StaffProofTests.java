package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.SoftKey;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sensitive asks members of staff for a factor first, and loses nobody on the
 * way.
 */
@ModuleTest
class StaffProofTests {

	private static final String PROOF = "/kantoor/bevestigen";

	private static final String OWN = "/kantoor/eigen-gegevens";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private Staff staff;

	private AtWork esra;

	private Browser browser;

	private FormFilling filling;

	private Someone sanne;

	@BeforeEach
	void goToWork() {
		this.staff = new Staff(this.house);
		this.esra = this.staff.atWork(Role.STAFF_ADMINISTRATOR);
		this.browser = this.esra.browser();
		this.filling = new FormFilling(this.browser);
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aFactorIsFreshForFiveMinutesAndNoSecondLonger() {
		this.clock.move(Duration.ofMinutes(5));
		assertThat(this.browser.get(OWN + "/wachtwoord").getStatus()).isEqualTo(200);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(this.browser.get(OWN + "/wachtwoord").getHeader("Location"))
			.isEqualTo(PROOF + "?terug=%2Fkantoor%2Feigen-gegevens%2Fwachtwoord");
	}

	@Test
	void aButtonThatWasPressedTooLateIsCarriedOutAfterAllByOneMore() {
		becomeStale();
		var asked = this.filling.sendTo(person() + "/blokkeren", this.browser.get(person()));
		assertThat(asked.getStatus()).isEqualTo(401);
		assertThat(text(asked)).contains("Bent u het zelf?", "Code uit uw app");
		assertThat(enabled()).isEqualTo("t");
		var refused = this.filling.send(asked, "code", "000000");
		assertThat(text(refused)).contains("Dat klopt niet");
		var goOn = this.filling.send(refused, "code", this.staff.next(this.esra.phone()));
		assertThat(text(goOn)).contains("Er is nog niets gewijzigd.", "Iemand blokkeren: Sanne van der Beek");
		assertThat(enabled()).isEqualTo("t");
		assertThat(this.filling.send(goOn).getHeader("Location")).isEqualTo(person() + "?geblokkeerd");
		assertThat(enabled()).isEqualTo("f");
	}

	@Test
	void aLinkThatSomebodyElseMadeUpPlantsNothing() {
		becomeStale();
		var planted = this.browser.get(PROOF + "?terug=/kantoor&daarna=" + person() + "/blokkeren&veld.rol=HANDLER");
		assertThat(text(planted)).contains("Bent u het zelf?").doesNotContain("blokkeren", "HANDLER");
		var done = this.filling.send(planted, "code", this.staff.next(this.esra.phone()));
		assertThat(done.getHeader("Location")).isEqualTo("/kantoor");
		assertThat(enabled()).isEqualTo("t");
	}

	@Test
	void whatIsSecretDoesNotTravelAndIsFilledInAgain() {
		becomeStale();
		this.browser.get("/kantoor");
		var secrets = Map.of(OWN + "/wachtwoord", "wachtwoord", OWN + "/inloggen/app", "code",
				OWN + "/inloggen/passkey", "antwoord");
		secrets.forEach((pressed, secret) -> {
			var sent = String.valueOf(this.browser.post(pressed, secret, "vier wilde zwanen").getHeader("Location"));
			assertThat(sent).as(pressed).endsWith("&opnieuw=ja").doesNotContain("zwanen");
			assertThat(text(this.browser.get(sent))).contains("Uw wijziging is nog niet uitgevoerd.")
				.doesNotContain("zwanen");
		});
	}

	@Test
	void anotherFactorMayBeTakenAndWhatWasWantedStays() {
		this.browser.get(OWN + "/inloggen");
		var codes = codes(this.browser.post(OWN + "/inloggen/herstelcodes"));
		becomeStale();
		var asked = this.filling.sendTo(person() + "/blokkeren", this.browser.get(person()));
		var other = this.filling.sendTo(PROOF + "/anders", asked);
		assertThat(text(other)).contains("Toch zonder herstelcode");
		var goOn = this.filling.send(other, "code", codes.getFirst());
		assertThat(this.filling.send(goOn).getHeader("Location")).isEqualTo(person() + "?geblokkeerd");
	}

	@ParameterizedTest
	@EnumSource
	void everyDeedIsSaidInBothLanguages(StaffDeed deed) {
		for (var language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
			assertThat(Texts.of("backoffice", language, this.clock).label(deed)).isNotBlank();
		}
	}

	@Test
	void aProofGivesTheSessionANewIdAndHoldsForAll() {
		becomeStale();
		var before = this.browser.cookie("sessie").getValue();
		this.staff.prove(this.esra);
		assertThat(this.browser.cookie("sessie").getValue()).isNotEqualTo(before);
		for (var path : List.of("/wachtwoord", "/e-mailadres", "/inloggen/passkey")) {
			assertThat(this.browser.get(OWN + path).getStatus()).as(path).isEqualTo(200);
		}
	}

	@Test
	void aWrongCodeOrAPasswordIsNoProofAndGuessersWait() {
		becomeStale();
		this.browser.get(PROOF);
		assertThat(this.browser.post(PROOF, "wachtwoord", People.PASSWORD).getStatus()).isEqualTo(401);
		for (var tries = 0; tries < 4; tries++) {
			assertThat(this.browser.post(PROOF, "code", "00000" + tries).getStatus()).isEqualTo(401);
		}
		var answer = this.browser.post(PROOF, "code", this.staff.next(this.esra.phone()));
		assertThat(answer.getStatus()).isEqualTo(429);
		assertThat(text(answer)).contains("Te veel pogingen.");
		assertThat(this.browser.get(OWN + "/wachtwoord").getHeader("Location")).startsWith(PROOF);
	}

	@Test
	void aRecoveryCodeIsAProofOnce() {
		this.browser.get(OWN + "/inloggen");
		var codes = codes(this.browser.post(OWN + "/inloggen/herstelcodes"));
		assertThat(codes).hasSize(10);
		becomeStale();
		assertThat(text(this.browser.get(PROOF + "?herstelcode=ja"))).contains("Toch zonder herstelcode");
		assertThat(this.browser.post(PROOF, "code", codes.getFirst(), "herstelcode", "ja").getStatus()).isEqualTo(303);
		becomeStale();
		assertThat(this.browser.post(PROOF, "code", codes.getFirst(), "herstelcode", "ja").getStatus()).isEqualTo(401);
	}

	@Test
	void aPasskeyIsAProofAndOnlyAnAnswerToItsOwnQuestion() throws Exception {
		var key = new SoftKey();
		this.browser.get(OWN + "/inloggen/passkey");
		var options = this.browser.post(OWN + "/inloggen/passkey/opties").getContentAsString();
		this.browser.post(OWN + "/inloggen/passkey", "antwoord", key.register(options), "naam", "Telefoon");
		becomeStale();
		assertThat(text(this.browser.get(PROOF))).contains("Bevestigen met passkey");
		assertThat(this.browser.post(PROOF + "/passkey", "antwoord", "{}").getStatus()).isEqualTo(401);
		var asked = this.browser.post(PROOF + "/passkey/opties").getContentAsString();
		var signed = key.sign(asked);
		assertThat(this.browser.post(PROOF + "/passkey", "antwoord", signed, "terug", OWN + "/wachtwoord")
			.getHeader("Location")).isEqualTo(OWN + "/wachtwoord");
		assertThat(this.browser.get(OWN + "/wachtwoord").getStatus()).isEqualTo(200);
		assertThat(this.browser.post(PROOF + "/passkey", "antwoord", signed).getStatus()).isEqualTo(401);
	}

	@Test
	void aProofNeverLeadsOutOfTheBackOffice() {
		for (var elsewhere : List.of("//evil.example", "https://evil.example", "/dossiers", "/\\evil.example", "")) {
			this.browser.get(PROOF + "?terug=/kantoor");
			assertThat(this.browser.post(PROOF, "terug", elsewhere, "code", this.staff.next(this.esra.phone()))
				.getHeader("Location")).as(elsewhere).isEqualTo("/kantoor");
		}
	}

	@Test
	void inTheDemoWorldThePasswordIsTheProofOfWhoeverHasNoFactor() {
		Owner.change("update office.office set demo = true where staff");
		try {
			var offer = "Stel een tweede stap in, zoals die buiten de demo verplicht is.";
			assertThat(text(this.browser.get("/kantoor"))).doesNotContain(offer);
			Owner.change("delete from account.authenticator where person_id = " + this.esra.someone().person().value());
			assertThat(text(this.browser.get("/kantoor"))).contains(offer);
			becomeStale();
			assertThat(text(this.browser.get(PROOF))).contains("id=\"wachtwoord\"");
			assertThat(this.browser.post(PROOF, "wachtwoord", "verkeerd").getStatus()).isEqualTo(401);
			assertThat(this.browser.post(PROOF, "wachtwoord", People.PASSWORD, "terug", OWN + "/inloggen/app")
				.getHeader("Location")).isEqualTo(OWN + "/inloggen/app");
		}
		finally {
			Owner.change("update office.office set demo = false where staff");
		}
	}

	private void becomeStale() {
		this.clock.move(Duration.ofMinutes(5).plusSeconds(1));
	}

	private String person() {
		return "/kantoor/mensen/" + this.sanne.person().value();
	}

	private String enabled() {
		return Owner.ask("select enabled from account.person where id = " + this.sanne.person().value());
	}

	private static List<String> codes(MockHttpServletResponse page) {
		return Jsoup.parse(text(page)).select(".codes li").eachText();
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
