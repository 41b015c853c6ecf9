package nl.meekijken.portal;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.HandedSecrets;
import nl.meekijken.account.Invitations;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ForgottenPasswordPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Letters letters;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Invitations invitations;

	@Autowired
	private Boundary boundary;

	@Test
	void theSignInPageLeadsToIt() throws Exception {
		assertThat(new Browser(this.mvc).get("/inloggen").getContentAsString())
			.contains("<a href=\"/wachtwoord-vergeten\">Wachtwoord vergeten?</a>");
		assertThat(new Browser(this.mvc).get("/wachtwoord-vergeten").getContentAsString())
			.contains("Stuur mij een e-mail");
	}

	@Test
	void askingBringsAMail() throws Exception {
		var sanne = this.people.of(Tier.GOLD);
		var browser = new Browser(this.mvc).from("203.0.113.50");
		assertThat(ask(browser, sanne.accountNumber()).getHeader("Location"))
			.isEqualTo("/wachtwoord-vergeten?verstuurd");
		assertThat(browser.get("/wachtwoord-vergeten?verstuurd").getContentAsString())
			.contains("Als dit account bestaat, sturen wij een e-mail");
		assertThat(new HandedSecrets(this.house).letters(sanne.email())).hasSize(1);
	}

	@Test
	void aLinkNamesTheConfiguredAddressWhateverHostIsAskedFor() {
		var sanne = this.people.of(Tier.GOLD);
		ask(new Browser(this.mvc).from("203.0.113.51").naming("evil.example"), sanne.accountNumber());
		assertThat(new HandedSecrets(this.house).letters(sanne.email())).hasSize(1);
		var letter = this.letters.lastTo(sanne.email());
		assertThat(List.of(letter.text(), letter.html()))
			.allSatisfy(part -> assertThat(part).contains("http://localhost:8080/wachtwoord-kiezen")
				.doesNotContain("evil.example"));
	}

	@Test
	void theAnswerIsTheSameToTheLastByteWhoeverIsAskedFor() {
		var known = this.people.of(Tier.GOLD);
		var blocked = this.people.of(Tier.GOLD);
		this.boundary.inside(blocked.office(), () -> {
			this.accounts.disable(blocked.person());
			return true;
		});
		var silver = this.people.of(Tier.SILVER);
		var withoutPassword = "zonder." + known.accountNumber() + "@voorbeeld.example";
		this.invitations.invite(new NewPerson(known.office(), known.accountNumber() + "9",
				EmailAddress.of(withoutPassword), "Ada", null, "Bos", Role.MEMBER, null), Texts.DUTCH);
		var answers = List
			.of("niemand@voorbeeld.example", known.email(), known.accountNumber(), blocked.email(), silver.email(),
					withoutPassword, "")
			.stream()
			.map(name -> seen(ask(new Browser(this.mvc).from("203.0.113.51"), name)))
			.distinct();
		assertThat(answers).hasSize(1);
	}

	@Test
	void oneRequestIsForOneNameAndTwoNamesAreNobodys() {
		var sanne = this.people.of(Tier.GOLD);
		var foreign = this.people.of(Tier.GOLD);
		var browser = new Browser(this.mvc).from("203.0.113.54");
		browser.get("/wachtwoord-vergeten");
		assertThat(seen(browser.post("/wachtwoord-vergeten", "gebruikersnaam", sanne.email(), "gebruikersnaam",
				foreign.email())))
			.isEqualTo(seen(ask(browser, "niemand@voorbeeld.example")));
		assertThat(new HandedSecrets(this.house).letters(sanne.email())).isEmpty();
		assertThat(new HandedSecrets(this.house).letters(foreign.email())).isEmpty();
	}

	@Test
	void tooManyRequestsFromOneAddressReadTheSame() {
		var browser = new Browser(this.mvc).from("203.0.113.52");
		var first = seen(ask(browser, "niemand@voorbeeld.example"));
		for (var tries = 0; tries < 12; tries++) {
			assertThat(seen(ask(browser, "niemand@voorbeeld.example"))).isEqualTo(first);
		}
	}

	@Test
	void askingMakesNoSession() {
		var browser = new Browser(this.mvc).from("203.0.113.53");
		ask(browser, "niemand@voorbeeld.example");
		assertThat(browser.cookie("sessie").getValue()).isEmpty();
	}

	private static MockHttpServletResponse ask(Browser browser, String name) {
		browser.get("/wachtwoord-vergeten");
		return browser.post("/wachtwoord-vergeten", "gebruikersnaam", name);
	}

	private static String seen(MockHttpServletResponse response) {
		var headers = response.getHeaderNames()
			.stream()
			.sorted()
			.map(name -> name + "=" + response.getHeaders(name))
			.toList();
		return response.getStatus() + " " + headers + " " + response.getContentAsByteArray().length;
	}

}
