package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/** Every page about accounts, read aloud in both languages. */
@ModuleTest
class SpokenPagesTests {

	private static final List<String> NOTICES = List.of("beheerder", "lid", "geblokkeerd", "gedeblokkeerd",
			"uitgenodigd", "verstuurd", "te-vaak", "verplicht", "vrijwillig");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private Someone sanne;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.people.colleagueOf(this.sanne);
		this.browser = signedIn(this.sanne);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/eigen-gegevens", "/eigen-gegevens?opgeslagen", "/eigen-gegevens?beeindigd",
			"/eigen-gegevens?kantoor", "/eigen-gegevens/wachtwoord", "/eigen-gegevens/wachtwoord?voorstel=",
			"/eigen-gegevens/e-mailadres", "/eigen-gegevens/e-mailadres?gevraagd", "/eigen-gegevens/inloggen",
			"/eigen-gegevens/inloggen/app", "/eigen-gegevens/inloggen/passkey", "/eigen-gegevens/kantoor", "/collegas",
			"/collegas/uitnodigen", "/bevestigen" })
	void aPageSpeaksTheLanguageOfItsReaderAndNoKeys(String path) {
		assertSpeaksBoth(this.browser, path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/inloggen", "/inloggen?gekozen", "/wachtwoord-vergeten", "/wachtwoord-kiezen",
			"/wachtwoord-kiezen?geheim=onzin", "/adres-bevestigen", "/demo-aanvragen" })
	void aPageBeforeTheDoorSpeaksBothLanguagesToo(String path) {
		assertSpeaksBoth(new Browser(this.mvc), path);
	}

	@Test
	void everyNoticeAboutColleaguesIsSaidInTheLanguageOfItsReader() {
		var notices = NOTICES.stream().map(notice -> notice(this.browser, notice)).toList();
		choose(this.browser, "en");
		var inEnglish = NOTICES.stream().map(notice -> notice(this.browser, notice)).toList();
		assertThat(Stream.concat(notices.stream(), inEnglish.stream())).doesNotContain("").doesNotHaveDuplicates();
		assertThat(inEnglish).allSatisfy(notice -> assertThat(Words.dutchIn(notice)).isEmpty());
		assertThat(notice(this.browser, "onzin")).isEmpty();
	}

	@Test
	void everyRefusalIsSaidInEnglish() {
		choose(this.browser, "en");
		var refusals = Stream.of(this.browser.post("/collegas/uitnodigen"),
				this.browser.post("/collegas/uitnodigen", "voornaam", "Joris", "tussenvoegsel", "x".repeat(61),
						"achternaam", "Prins", "e-mail", "x"),
				this.browser.post("/collegas/uitnodigen", "voornaam", "J", "achternaam", "P", "e-mail",
						this.sanne.email()),
				this.browser.post("/collegas/" + this.sanne.person().value() + "/lid"),
				this.browser.post("/collegas/" + this.sanne.person().value() + "/blokkeren"),
				this.browser.post("/eigen-gegevens", "telefoon", "x"), this.browser.post("/eigen-gegevens/kantoor"),
				this.browser.post("/eigen-gegevens/wachtwoord", "wachtwoord", "wachtwoordwachtwoord", "herhaling",
						"wachtwoordwachtwoord"),
				this.browser.post("/eigen-gegevens/e-mailadres", "adres", this.sanne.email()),
				this.browser.post("/bevestigen", "wachtwoord", "x"));
		assertThat(refusals).allSatisfy(answer -> {
			assertThat(answer.getStatus()).isBetween(400, 499);
			assertThat(Jsoup.parse(body(answer)).select("[role=alert], .problem, h1").text()).isNotEmpty();
			assertEnglish(answer, "a refusal");
		});
	}

	@Test
	void aMemberReadsThePeopleInEnglishWithoutWhatAnAdministratorMayDo() {
		var theirs = signedIn(this.people.colleagueOf(this.sanne));
		assertSpeaksBoth(theirs, "/collegas");
		assertThat(body(theirs.get("/collegas"))).contains("An administrator can invite and block colleagues.")
			.doesNotContain("Require it of everybody", "/collegas/uitnodigen");
	}

	private void assertSpeaksBoth(Browser reader, String path) {
		var dutch = reader.get(path);
		assertThat(body(dutch)).contains("<html lang=\"nl\"");
		assertThat(Words.keysIn(Words.of(body(dutch)))).as(path).isEmpty();
		assertNothingInline(dutch);
		choose(reader, "en");
		assertEnglish(reader.get(path), path);
	}

	private void assertEnglish(MockHttpServletResponse answer, String path) {
		assertThat(body(answer)).as(path).contains("<html lang=\"en\"");
		var said = Words.of(body(answer));
		assertThat(Words.keysIn(said)).as(path).isEmpty();
		assertThat(Words.dutchIn(withoutData(said))).as(path).isEmpty();
		assertNothingInline(answer);
	}

	/** Names and addresses are not translated. */
	private String withoutData(String said) {
		return said.replace("van der Beek", "")
			.replace("Kantoor " + this.sanne.accountNumber(), "")
			.replace("ma t/m vr, 8.30 tot 17.00 uur", "")
			.replaceAll("\\S+@\\S+|112schade", "");
	}

	private static void assertNothingInline(MockHttpServletResponse answer) {
		assertThat(body(answer)).doesNotContainPattern("(?i)<[^>]*\\s(style|on[a-z]+)=|<script>|<style|javascript:");
	}

	private static void choose(Browser reader, String language) {
		reader.post("/taal", "taal", language, "terug", "/");
	}

	private static String notice(Browser reader, String notice) {
		return Jsoup.parse(body(reader.get("/collegas?" + notice))).select(".notice[role=status]").text();
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

}
