package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Every form about accounts, with what nobody should type. */
@ModuleTest
class BadFormsTests {

	static final List<Form> FORMS = List.of(Form.at("/eigen-gegevens/wachtwoord", "wachtwoord", "herhaling"),
			Form.at("/eigen-gegevens/wachtwoord/sterkte", "wachtwoord"),
			Form.at("/eigen-gegevens/e-mailadres", "adres"),
			Form.at("/eigen-gegevens", "voornaam", "tussenvoegsel", "achternaam", "functie", "telefoon", "taal",
					"weergave"),
			Form.at("/eigen-gegevens/kantoor", "straat", "huisnummer", "postcode", "plaats", "telefoon", "versie"),
			Form.at("/eigen-gegevens/sessies/einde", "sessie"),
			Form.at("/collegas/uitnodigen", "voornaam", "tussenvoegsel", "achternaam", "e-mail", "beheerder",
					"sleutel"),
			Form.at("/collegas/tweede-stap", "verplicht"), Form.at("/collegas/1/wachtwoord", "persoon"),
			Form.at("/eigen-gegevens/inloggen/app", "code"),
			Form.at("/eigen-gegevens/inloggen/passkey", "antwoord", "naam"),
			Form.at("/eigen-gegevens/inloggen/passkey/weg", "passkey"),
			Form.at("/bevestigen", "terug", "code", "wachtwoord", "herstelcode", "daarna", "veld.adres"),
			Form.at("/bevestigen/anders", "terug", "herstelcode", "daarna", "veld.adres"),
			Form.at("/bevestigen/passkey", "terug", "antwoord"));

	static final List<Form> OPEN = List.of(Form.at("/wachtwoord-vergeten", "gebruikersnaam"),
			Form.at("/wachtwoord-kiezen", "wachtwoord", "herhaling"), Form.at("/adres-bevestigen", "geheim"),
			Form.at("/demo-aanvragen", "kantoor", "kvk", "afm", "voornaam", "achternaam", "e-mail", "telefoon",
					"opmerking"),
			Form.at("/inloggen/passkey", "antwoord"));

	private static final List<String> NASTY = List.of("x".repeat(10_240), "%", "%00", "' or 1=1 --",
			"\"><script>alert(1)</script>", "🚗".repeat(300), "\u0000", "\uD800", "\u202E", "\r\nSet-Cookie: a=b",
			"${jndi:ldap://x}", "{0}", "-1", "9".repeat(30), "[]", "{\"a\":", "null");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private Someone sanne;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.browser = signedIn(this.sanne);
	}

	@ParameterizedTest
	@FieldSource("FORMS")
	void whateverIsTypedIsAnsweredInWordsAndNeverBecomesMarkup(Form form) {
		for (var nasty : NASTY) {
			this.browser.get("/collegas");
			var answer = form.filledWith(nasty, this.browser);
			assertInWords(form, nasty, answer);
			assertThat(answer.getHeader("Location")).isNotEqualTo("/inloggen");
			if ("/inloggen?gekozen".equals(answer.getHeader("Location"))) {
				signIn();
			}
		}
	}

	@ParameterizedTest
	@FieldSource("OPEN")
	void aStrangerIsAnsweredInWordsToo(Form form) {
		for (var nasty : NASTY) {
			var stranger = new Browser(this.mvc).from("10.11." + OPEN.indexOf(form) + "." + (1 + NASTY.indexOf(nasty)));
			stranger.get("/inloggen");
			assertInWords(form, nasty, form.filledWith(nasty, stranger));
		}
	}

	@ParameterizedTest
	@FieldSource("FORMS")
	void aFormWithoutFieldsIsAnsweredInWords(Form form) {
		this.browser.get("/collegas");
		assertInWords(form, "nothing", this.browser.post(form.address()));
		assertInWords(form, "fields of no form", this.browser.post(form.address(), "onzin", "1", "persoon", "x"));
	}

	@ParameterizedTest
	@FieldSource({ "FORMS", "OPEN" })
	void aFormWithoutItsTokenIsRefusedAndDoesNothing(Form form) {
		var forged = new Browser(this.mvc).keep(this.browser.cookie("sessie"));
		var answer = form.filledWith("zeven groene kikkers kwaken", forged);
		assertThat(answer.getStatus()).isEqualTo(form.address().startsWith("/inloggen") ? 303 : 403);
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "%25", "%F0%9F%9A%97", "-1", "0", "1.5", "99999999999999999999", "%27", "1e3" })
	void aColleagueThatCannotBeIsNobody(String person) {
		this.browser.get("/collegas");
		for (var act : new String[] { "beheerder", "lid", "blokkeren", "deblokkeren", "wachtwoord" }) {
			var answer = this.browser.post("/collegas/" + person + "/" + act);
			assertThat(answer.getStatus()).as(act).isIn(303, 400, 404);
			assertThat(body(answer)).doesNotContain("Exception", "NumberFormat");
		}
	}

	@Test
	void aFieldSentTwiceIsNoWayAroundARule() {
		this.browser.get("/eigen-gegevens/wachtwoord");
		var answer = this.browser.post("/eigen-gegevens/wachtwoord", "wachtwoord", "kort", "wachtwoord",
				"zeven groene kikkers kwaken", "herhaling", "kort", "herhaling", "zeven groene kikkers kwaken");
		assertThat(answer.getStatus()).isLessThan(500);
		assertThat(new Browser(this.mvc).signIn(this.sanne.accountNumber(), "kort").getStatus()).isEqualTo(401);
	}

	private static void assertInWords(Form form, String typed, MockHttpServletResponse answer) {
		var what = form.address() + " with " + typed.substring(0, Math.min(20, typed.length()));
		assertThat(answer.getStatus()).as(what).isLessThan(500);
		assertThat(answer.getHeader("Set-Cookie")).as(what)
			.satisfiesAnyOf(cookie -> assertThat(cookie).isNull(), cookie -> assertThat(cookie).doesNotStartWith("a="));
		if (answer.getStatus() == 303) {
			assertThat(answer.getHeader("Location")).as(what).matches("/[^/].*|/");
		}
		else if (answer.getErrorMessage() == null && answer.getContentLength() != 0) {
			assertThat(body(answer)).as(what)
				.containsAnyOf("</html>", "class=\"strength")
				.doesNotContain("Exception", "<script>alert", "java.");
		}
	}

	private static String body(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private Browser signedIn(Someone person) {
		var signedIn = new Browser(this.mvc);
		signedIn.signIn(person.accountNumber(), People.PASSWORD);
		signedIn.get("/dossiers");
		return signedIn;
	}

	/** An address and the fields that it reads. */
	record Form(String address, List<String> fields) {

		static Form at(String address, String... fields) {
			return new Form(address, List.of(fields));
		}

		MockHttpServletResponse filledWith(String typed, Browser browser) {
			return browser.post(this.address,
					this.fields.stream().flatMap(field -> Stream.of(field, typed)).toArray(String[]::new));
		}

		@Override
		public String toString() {
			return this.address;
		}

	}

}
