package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class InvitingColleaguesTests {

	private static final String INVITE = "/collegas/uitnodigen";

	private static final String CHOSEN = "vier wilde zwanen zwemmen";

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

	private String mehmet = "";

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.colleagueOf(this.sanne);
		this.mehmet = "mehmet." + this.sanne.accountNumber() + "@voorbeeld.example";
		this.browser = signedIn(this.sanne);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whoIsInvitedStandsThereGetsTheLetterChoosesAndComesIn() throws Exception {
		assertThat(invite(this.mehmet).getHeader("Location")).isEqualTo("/collegas?uitgenodigd");
		assertThat(this.browser.get("/collegas?uitgenodigd").getContentAsString())
			.contains("De uitnodiging is verstuurd.");
		assertThat(entry(this.mehmet)).contains("Mehmet el Yılmaz", "Uitgenodigd", "nog nooit ingelogd",
				"Stuur uitnodiging opnieuw");
		var letter = this.letters.lastTo(this.mehmet);
		assertThat(letter.subject()).isEqualTo("Uw uitnodiging voor Meekijken");
		assertThat(new Browser(this.mvc).signIn(this.mehmet, "").getStatus()).isEqualTo(401);
		var theirs = choose(letter.link("/wachtwoord-kiezen"));
		assertThat(theirs.signIn(this.mehmet, CHOSEN).getHeader("Location")).isEqualTo("/dossiers");
		assertThat(theirs.get("/collegas").getContentAsString()).contains("Sanne van der Beek")
			.doesNotContain(INVITE, "Blokkeer");
		assertThat(entry(this.mehmet)).contains("laatst ingelogd", "Stuur nieuw wachtwoord")
			.doesNotContain("Uitgenodigd", "Beheerder");
	}

	@Test
	void theTickMakesAnAdministratorAndOtherFieldsMakeNothing() throws Exception {
		this.browser.get(INVITE);
		this.browser.post(INVITE, "voornaam", "Mehmet", "achternaam", "Yılmaz", "e-mail", this.mehmet, "beheerder",
				"on");
		assertThat(entry(this.mehmet)).contains("Beheerder");
		this.browser.post(INVITE, "voornaam", "Anna", "achternaam", "Bos", "e-mail", "b." + this.mehmet, "role",
				"ADMINISTRATOR", "office", "1", "rol", "STAFF_ADMINISTRATOR");
		assertThat(entry("b." + this.mehmet)).contains("Anna Bos").doesNotContain("Beheerder");
	}

	@Test
	void theInvitationIsInTheLanguageOfWhoeverInvites() {
		this.browser.get("/collegas");
		this.browser.post("/taal", "taal", "en", "terug", "/collegas");
		invite(this.mehmet);
		assertThat(this.letters.lastTo(this.mehmet).subject()).isEqualTo("Your invitation to Meekijken");
	}

	@Test
	void anAddressThatAnyAccountHasIsRefusedInWordsThatTellNotWhose() throws Exception {
		var stranger = this.people.of(Tier.GOLD);
		var own = invite(this.joris.email().toUpperCase(Locale.ROOT));
		var foreign = invite(stranger.email());
		for (var answer : new MockHttpServletResponse[] { own, foreign }) {
			assertThat(answer.getStatus()).isEqualTo(422);
			assertThat(answer.getContentAsString()).contains("kan geen nieuw account worden gemaakt",
					"href=\"#e-mail\"", "value=\"Yılmaz\"");
		}
		assertThat(foreign.getContentAsString()).doesNotContain("Kantoor " + stranger.accountNumber());
		assertThat(this.letters.to(stranger.email())).isEmpty();
		assertThat(this.letters.to(this.joris.email())).isEmpty();
	}

	@Test
	void ofTheSameInvitationSentFourTimesAtOnceOneIsMailed() throws Exception {
		this.browser.get(INVITE);
		var told = AtOnce.times(4,
				() -> this.browser.post(INVITE, "voornaam", "Mehmet", "achternaam", "Yılmaz", "e-mail", this.mehmet)
					.getStatus());
		assertThat(told).containsOnly(303, 422).containsOnlyOnce(303);
		assertThat(this.letters.to(this.mehmet)).hasSize(1);
		assertThat(this.browser.get("/collegas").getContentAsString().split("mailto:" + this.mehmet)).hasSize(2);
	}

	@Test
	void everyMistakeIsToldAtItsFieldAndNothingTypedIsLost() throws Exception {
		this.browser.get(INVITE);
		var answer = this.browser.post(INVITE, "voornaam", " ", "tussenvoegsel", "x".repeat(61), "achternaam", "",
				"e-mail", "mehmet apenstaart", "beheerder", "on");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("Er kloppen 4 dingen nog niet:", "Vul de voornaam in",
				"Een tussenvoegsel heeft hoogstens 60 tekens.", "Vul de achternaam in", "value=\"mehmet apenstaart\"",
				"name=\"beheerder\" checked");
	}

	@Test
	void aNewPasswordIsStartedForAColleagueAndNeverShown() throws Exception {
		assertThat(help(this.joris).getHeader("Location")).isEqualTo("/collegas?verstuurd");
		var shown = this.browser.get("/collegas?verstuurd").getContentAsString();
		var letter = this.letters.lastTo(this.joris.email());
		assertThat(shown).contains("De e-mail is verstuurd.").doesNotContain(letter.code(), "geheim=");
		assertThat(new Browser(this.mvc).signIn(this.joris.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(303);
		var theirs = choose(letter.link("/wachtwoord-kiezen"));
		assertThat(theirs.signIn(this.joris.accountNumber(), CHOSEN).getStatus()).isEqualTo(303);
	}

	@Test
	void theFourthWithinAnHourIsNotSentAndSaysSo() throws Exception {
		for (var times = 0; times < 3; times++) {
			assertThat(help(this.joris).getHeader("Location")).isEqualTo("/collegas?verstuurd");
		}
		assertThat(help(this.joris).getHeader("Location")).isEqualTo("/collegas?te-vaak");
		assertThat(this.browser.get("/collegas?te-vaak").getContentAsString()).contains("hoogstens drie keer per uur");
		assertThat(this.letters.to(this.joris.email())).hasSize(3);
		this.clock.move(Duration.ofMinutes(61));
		this.browser = signedIn(this.sanne);
		assertThat(help(this.joris).getHeader("Location")).isEqualTo("/collegas?verstuurd");
	}

	@Test
	void whoIsBlockedGetsNothingAndIsNotOfferedIt() throws Exception {
		this.browser.get("/collegas");
		this.browser.post("/collegas/" + this.joris.person().value() + "/blokkeren");
		assertThat(entry(this.joris.email())).contains("Geblokkeerd").doesNotContain("Stuur nieuw wachtwoord");
		assertThat(help(this.joris).getHeader("Location")).isEqualTo("/collegas?te-vaak");
		assertThat(this.letters.to(this.joris.email())).isEmpty();
	}

	@Test
	void anInvitationThatIsBlockedCannotBeAccepted() {
		invite(this.mehmet);
		var link = this.letters.lastTo(this.mehmet).link("/wachtwoord-kiezen");
		var id = Pattern.compile("/collegas/(\\d+)/blokkeren").matcher(entry(this.mehmet));
		assertThat(id.find()).isTrue();
		this.browser.post("/collegas/" + id.group(1) + "/blokkeren");
		assertThat(new Browser(this.mvc).get(link).getStatus()).isEqualTo(410);
		assertThat(new Browser(this.mvc).signIn(this.mehmet, CHOSEN).getStatus()).isEqualTo(401);
	}

	@Test
	void somebodyOfAnotherOfficeIsNobodyHere() {
		var stranger = this.people.of(Tier.GOLD);
		this.browser.get("/collegas");
		var theirs = help(stranger);
		var nobodys = this.browser.post("/collegas/999999999/wachtwoord");
		assertThat(theirs.getStatus()).isEqualTo(nobodys.getStatus());
		assertThat(theirs.getHeader("Location")).isEqualTo(nobodys.getHeader("Location"));
		assertThat(this.letters.to(stranger.email())).isEmpty();
	}

	@Test
	void aMemberInvitesAndHelpsNobody() {
		this.browser = signedIn(this.joris);
		assertThat(this.browser.get(INVITE).getStatus()).isEqualTo(403);
		assertThat(invite(this.mehmet).getStatus()).isEqualTo(403);
		assertThat(help(this.sanne).getStatus()).isEqualTo(403);
		assertThat(this.letters.to(this.mehmet)).isEmpty();
		assertThat(this.letters.to(this.sanne.email())).isEmpty();
	}

	private MockHttpServletResponse invite(String email) {
		this.browser.get(INVITE);
		return this.browser.post(INVITE, "voornaam", "Mehmet", "tussenvoegsel", "el", "achternaam", "Yılmaz", "e-mail",
				email);
	}

	private MockHttpServletResponse help(Someone someone) {
		this.browser.get("/collegas");
		return this.browser.post("/collegas/" + someone.person().value() + "/wachtwoord");
	}

	/** What the list shows of one colleague. */
	private String entry(String email) {
		try {
			return Jsoup.parse(this.browser.get("/collegas").getContentAsString())
				.select("li:has(a[href=mailto:" + email + "])")
				.html();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Browser choose(String link) {
		var theirs = new Browser(this.mvc);
		theirs.get(link);
		theirs.get("/wachtwoord-kiezen");
		assertThat(theirs.post("/wachtwoord-kiezen", "wachtwoord", CHOSEN, "herhaling", CHOSEN).getHeader("Location"))
			.isEqualTo("/inloggen?gekozen");
		return theirs;
	}

	private Browser signedIn(Someone person) {
		var signedIn = new Browser(this.mvc);
		signedIn.signIn(person.accountNumber(), People.PASSWORD);
		signedIn.get("/dossiers");
		return signedIn;
	}

}
