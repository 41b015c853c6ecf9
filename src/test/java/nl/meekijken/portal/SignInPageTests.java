package nl.meekijken.portal;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class SignInPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Test
	void whoeverSignsInLandsOnTheStartScreen() {
		var browser = new Browser(this.mvc);
		var response = browser.signIn(this.people.of(Tier.GOLD).accountNumber(), People.PASSWORD);
		assertThat(response.getStatus()).isEqualTo(303);
		assertThat(response.getHeader("Location")).isEqualTo("/dossiers");
		assertThat(browser.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@Test
	void whoeverWantedToGoSomewhereLandsThere() {
		var browser = new Browser(this.mvc);
		assertThat(browser.get("/dossiers?zoek=jansen&pagina=2").getHeader("Location")).isEqualTo("/inloggen");
		var response = browser.signIn(this.people.of(Tier.DIAMOND).email(), People.PASSWORD);
		assertThat(response.getHeader("Location")).isEqualTo("/dossiers?zoek=jansen&pagina=2");
	}

	@Test
	void wrongPasswordsKeepTheNameAndNeverThePassword() throws Exception {
		var response = new Browser(this.mvc).signIn("20418", "geheim<script>");
		assertThat(response.getStatus()).isEqualTo(401);
		assertThat(response.getContentAsString()).contains("De combinatie van gebruikersnaam en wachtwoord is onjuist.")
			.contains("value=\"20418\"")
			.doesNotContain("geheim");
	}

	@Test
	void aSilverOfficeReadsTheNameOfItsAccountManager() throws Exception {
		var response = new Browser(this.mvc).signIn(this.people.of(Tier.SILVER).accountNumber(), People.PASSWORD);
		assertThat(response.getStatus()).isEqualTo(403);
		assertThat(response.getContentAsString()).contains("Uw kantoor heeft geen toegang tot Meekijken.")
			.contains("Rens Bouwmeester")
			.contains("tel:+31880000112");
		assertThat(response.getCookie("sessie")).isNull();
	}

	@Test
	void aGuesserReadsHowLongToWait() throws Exception {
		var browser = new Browser(this.mvc).from("203.0.113.9");
		for (var tries = 0; tries < 5; tries++) {
			browser.signIn("20419", "guess");
		}
		var response = browser.signIn("20419", "guess");
		assertThat(response.getStatus()).isEqualTo(429);
		assertThat(response.getHeader("Retry-After")).isNotBlank();
		assertThat(response.getContentAsString()).contains("Te veel pogingen. Probeer het over");
	}

	@Test
	void eachSignInGetsANewSessionOf256BitsThatNoScriptCanRead() {
		var sanne = this.people.of(Tier.GOLD);
		var browser = new Browser(this.mvc);
		browser.signIn(sanne.accountNumber(), People.PASSWORD);
		var first = browser.cookie("sessie");
		assertThat(first.getValue()).hasSizeGreaterThanOrEqualTo(43);
		assertThat(first.isHttpOnly()).isTrue();
		assertThat(first.getAttribute("SameSite")).isEqualTo("Lax");
		browser.signIn(sanne.accountNumber(), People.PASSWORD);
		assertThat(browser.cookie("sessie").getValue()).isNotEqualTo(first.getValue());
		assertThat(new Browser(this.mvc).keep(first).get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void aForeignSessionIdIsNeverAdopted() {
		var browser = new Browser(this.mvc).keep(new Cookie("sessie", "A".repeat(43)));
		browser.signIn(this.people.of(Tier.GOLD).accountNumber(), People.PASSWORD);
		assertThat(browser.cookie("sessie").getValue()).isNotEqualTo("A".repeat(43));
	}

	@Test
	void signingInWithoutTheHiddenFieldIsRefused() {
		var response = new Browser(this.mvc).post("/inloggen", "gebruikersnaam", "1", "wachtwoord", "2");
		assertThat(response.getHeader("Location")).isEqualTo("/inloggen?opnieuw");
	}

	@Test
	void lookingAtTheDoorMakesNoSession() {
		var browser = new Browser(this.mvc);
		browser.get("/inloggen");
		assertThat(browser.cookie("sessie").getValue()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)" })
	void switchingLanguageNeverLeavesTheSite(String to) {
		var browser = new Browser(this.mvc);
		browser.get("/inloggen");
		assertThat(browser.post("/taal", "taal", "en", "terug", to).getHeader("Location")).isEqualTo("/");
	}

	@Test
	void theChosenLanguageIsRemembered() throws Exception {
		var browser = new Browser(this.mvc);
		assertThat(browser.get("/inloggen").getContentAsString()).contains("<html lang=\"nl\"").contains("Wachtwoord");
		browser.post("/taal", "taal", "en", "terug", "/inloggen");
		assertThat(browser.get("/inloggen").getContentAsString()).contains("<html lang=\"en\"").contains("Password");
	}

}
