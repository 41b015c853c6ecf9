package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class OwnEmailTests {

	private static final String HERE = OwnEmailController.ADDRESS;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private String wanted = "";

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.wanted = "nieuw." + this.sanne.accountNumber() + "@voorbeeld.example";
		this.browser = signedIn(this.sanne);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theNewAddressCountsOnceItsReaderConfirmedIt() throws Exception {
		assertThat(ask(this.wanted).getHeader("Location")).isEqualTo(HERE + "?gevraagd");
		assertThat(this.browser.get(HERE + "?gevraagd").getContentAsString()).contains("binnen 24 uur",
				"Tot dan blijft " + this.sanne.email() + " uw e-mailadres.");
		assertThat(new Browser(this.mvc).signIn(this.wanted, People.PASSWORD).getStatus()).isEqualTo(401);
		assertThat(this.letters.lastTo(this.sanne.email()).text()).contains("een ander e-mailadres opgegeven")
			.doesNotContain(this.wanted, "geheim=");
		var reader = new Browser(this.mvc);
		reader.get(this.letters.lastTo(this.wanted).link("/adres-bevestigen"));
		reader.get("/adres-bevestigen");
		assertThat(reader.post("/adres-bevestigen").getStatus()).isEqualTo(303);
		assertThat(new Browser(this.mvc).signIn(this.wanted, People.PASSWORD).getStatus()).isEqualTo(303);
		assertThat(new Browser(this.mvc).signIn(this.sanne.email(), People.PASSWORD).getStatus()).isEqualTo(401);
	}

	@Test
	void anAddressThatAnotherAccountHasAnswersLikeAnyOther() throws Exception {
		var other = this.people.of(Tier.GOLD);
		var free = ask(this.wanted);
		var freePage = told();
		var taken = ask(other.email().toUpperCase(Locale.ROOT));
		assertThat(taken.getStatus()).isEqualTo(free.getStatus());
		assertThat(taken.getHeaderNames()).isEqualTo(free.getHeaderNames());
		assertThat(taken.getHeader("Location")).isEqualTo(free.getHeader("Location"));
		assertThat(told()).isEqualTo(freePage);
		assertThat(this.letters.to(this.sanne.email())).hasSize(2);
		var letter = this.letters.lastTo(other.email());
		assertThat(letter.text()).contains("hoort al bij een ander account")
			.doesNotContain("geheim=", this.sanne.email(), this.sanne.accountNumber());
	}

	@Test
	void theAddressThatOneHasAlreadyIsRefusedAtItsField() throws Exception {
		for (var same : new String[] { this.sanne.email(), " " + this.sanne.email().toUpperCase(Locale.ROOT) + " " }) {
			var answer = ask(same);
			assertThat(answer.getStatus()).isEqualTo(422);
			assertThat(answer.getContentAsString()).contains("Dit is al uw e-mailadres.", "href=\"#adres\"",
					"aria-invalid=\"true\"");
		}
		assertThat(this.letters.to(this.sanne.email())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "nieuw", "@", "a@b@c.example", "a b@c.example",
			"nieuw@voorbeeld.example\nBcc: x@y.example", "\"><script>alert(1)</script>@x.example",
			"nieuw@voorbeeld.example,ander@voorbeeld.example" })
	void whatIsNoAddressIsToldAtItsFieldAndMailsNobody(String typed) throws Exception {
		var answer = ask(typed);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("Vul een e-mailadres in, zoals naam@kantoor.nl.")
			.doesNotContain("<script>alert");
		assertThat(this.letters.to(this.sanne.email())).isEmpty();
	}

	@Test
	void onlyOneAddressIsReadFromAForm() {
		this.browser.get(HERE);
		var victim = this.people.of(Tier.GOLD);
		this.browser.post(HERE, "adres", this.wanted, "email", victim.email(), "persoon",
				Long.toString(victim.person().value()));
		assertThat(this.letters.to(this.wanted)).hasSize(1);
		assertThat(this.letters.to(victim.email())).isEmpty();
	}

	@Test
	void theFourthRequestWithinAnHourMailsNobodyAndSaysSo() throws Exception {
		for (var times = 0; times < 3; times++) {
			assertThat(ask(times + this.wanted).getHeader("Location")).isEqualTo(HERE + "?gevraagd");
		}
		assertThat(ask("3" + this.wanted).getContentAsString())
			.contains("Er is al drie keer in een uur een bevestiging gestuurd.");
		assertThat(this.letters.to("2" + this.wanted)).hasSize(1);
		assertThat(this.letters.to("3" + this.wanted)).isEmpty();
		this.clock.move(Duration.ofMinutes(61));
		this.browser = signedIn(this.sanne);
		ask("4" + this.wanted);
		assertThat(this.letters.to("4" + this.wanted)).hasSize(1);
	}

	@Test
	void aStaleProofIsGivenAgainFirst() {
		this.browser.get(HERE);
		this.clock.move(Duration.ofMinutes(6));
		assertThat(this.browser.get(HERE).getHeader("Location"))
			.isEqualTo("/bevestigen?terug=%2Feigen-gegevens%2Fe-mailadres");
		assertThat(this.browser.post(HERE, "adres", this.wanted).getStatus()).isEqualTo(401);
		assertThat(this.letters.to(this.wanted)).isEmpty();
		this.browser.get("/bevestigen?terug=" + HERE);
		assertThat(this.browser.post("/bevestigen", "terug", HERE, "wachtwoord", "geraden").getStatus()).isEqualTo(401);
		assertThat(this.browser.get(HERE).getStatus()).isEqualTo(303);
		assertThat(this.browser.post("/bevestigen", "terug", HERE, "wachtwoord", People.PASSWORD).getHeader("Location"))
			.isEqualTo(HERE);
		ask(this.wanted);
		assertThat(this.letters.to(this.wanted)).hasSize(1);
	}

	@Test
	void aMemberMayChangeTheirOwnToo() {
		var joris = this.people.colleagueOf(this.sanne);
		this.browser = signedIn(joris);
		ask(this.wanted);
		assertThat(this.letters.to(this.wanted)).hasSize(1);
		assertThat(this.letters.to(joris.email())).hasSize(1);
		assertThat(this.letters.to(this.sanne.email())).isEmpty();
	}

	@Test
	void aPasswordChosenMeanwhileEndsTheLink() {
		ask(this.wanted);
		var link = this.letters.lastTo(this.wanted).link("/adres-bevestigen");
		this.browser.get(OwnPasswordController.ADDRESS);
		this.browser.post(OwnPasswordController.ADDRESS, "wachtwoord", "zeven groene kikkers kwaken", "herhaling",
				"zeven groene kikkers kwaken");
		assertThat(new Browser(this.mvc).get(link).getStatus()).isEqualTo(410);
		assertThat(new Browser(this.mvc).signIn(this.wanted, "zeven groene kikkers kwaken").getStatus()).isEqualTo(401);
	}

	@Test
	void whoReadsEnglishReadsThePageInEnglish() throws Exception {
		this.browser.get(HERE);
		this.browser.post("/taal", "taal", "en", "terug", HERE);
		assertThat(this.browser.get(HERE).getContentAsString()).contains("<h1>Change e-mail address</h1>",
				"Your e-mail address is " + this.sanne.email() + " now.");
		assertThat(ask(this.sanne.email()).getContentAsString()).contains("This is your e-mail address already.");
		assertThat(ask("nergens").getContentAsString()).contains("Enter an e-mail address, such as name@office.nl.");
	}

	private String told() throws UnsupportedEncodingException {
		return this.browser.get(HERE + "?gevraagd")
			.getContentAsString()
			.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
	}

	private MockHttpServletResponse ask(String address) {
		this.browser.get(HERE);
		return this.browser.post(HERE, "adres", address);
	}

	private Browser signedIn(Someone person) {
		var signedIn = new Browser(this.mvc);
		signedIn.signIn(person.accountNumber(), People.PASSWORD);
		signedIn.get("/dossiers");
		return signedIn;
	}

}
