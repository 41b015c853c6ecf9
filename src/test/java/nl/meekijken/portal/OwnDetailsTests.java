package nl.meekijken.portal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.SignInHistory;
import nl.meekijken.account.SignInRecord;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class OwnDetailsTests {

	private static final String[] FILLED_IN = { "voornaam", " Anne-Fleur ", "tussenvoegsel", "van der", "achternaam",
			"Bjørnsen", "functie", "Schadebehandelaar", "telefoon", "038 123 45 67", "taal", "nl", "weergave", "DARK" };

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Boundary boundary;

	@Autowired
	private MovableClock clock;

	@Autowired
	private SignInHistory history;

	private Someone someone;

	private Browser browser;

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@BeforeEach
	void signIn() {
		this.someone = this.people.of(Tier.GOLD);
		this.browser = signedIn(this.someone);
	}

	@Test
	void whatOneTypesIsKeptTidiedAndShownAgain() throws Exception {
		var answer = keep("telefoon", "038-123 45 67");
		assertThat(answer.getHeader("Location")).isEqualTo("/eigen-gegevens?opgeslagen");
		var page = this.browser.get("/eigen-gegevens?opgeslagen").getContentAsString();
		assertThat(page).contains("Uw gegevens zijn opgeslagen.", "value=\"Anne-Fleur\"", "value=\"Bjørnsen\"",
				"value=\"038 123 4567\"", "<b>Anne-Fleur van der Bjørnsen</b>", "data-theme=\"dark\"");
	}

	@Test
	void aMistakeIsToldAtItsFieldAndNothingTypedIsLost() throws Exception {
		var answer = keep("voornaam", " ", "telefoon", "nul zes");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("Er kloppen 2 dingen nog niet:",
				"Vul uw voornaam in, in hoogstens 60 tekens.", "href=\"#telefoon\"", "value=\"nul zes\"",
				"value=\"Bjørnsen\"", "aria-invalid=\"true\"");
		assertThat(this.boundary.inside(this.someone.office(), () -> this.accounts.own(this.someone.person()))
			.details()
			.firstName()).isEqualTo("Sanne");
	}

	@Test
	void whatIsOptionalMayBeLeftEmpty() {
		keep("tussenvoegsel", "", "functie", " ", "telefoon", "");
		var details = this.boundary.inside(this.someone.office(), () -> this.accounts.own(this.someone.person()))
			.details();
		assertThat(details.prefix()).isNull();
		assertThat(details.jobTitle()).isNull();
		assertThat(details.phone()).isNull();
	}

	@Test
	void theChosenLanguageIsSpokenAtOnceAndRemembered() throws Exception {
		keep("taal", "en");
		assertThat(this.browser.get("/eigen-gegevens").getContentAsString()).contains("Your details", "lang=\"en\"");
		var details = this.boundary.inside(this.someone.office(), () -> this.accounts.own(this.someone.person()))
			.details();
		assertThat(details.language().getLanguage()).isEqualTo("en");
	}

	@Test
	void choicesThatDoNotExistAreNoChoice() throws Exception {
		assertThat(keep("taal", "xx", "weergave", "PAARS").getStatus()).isEqualTo(303);
		assertThat(this.browser.get("/eigen-gegevens").getContentAsString()).contains("lang=\"nl\"")
			.doesNotContain("data-theme");
	}

	@Test
	void fieldsThatAreNotInTheFormChangeNothing() throws Exception {
		keep("role", "MEMBER", "email", "ander@voorbeeld.example", "office_id", "1", "enabled", "false");
		assertThat(this.browser.get("/eigen-gegevens").getContentAsString()).contains("Beheerder",
				this.someone.email());
	}

	@Test
	void aSessionElsewhereIsListedAndCanBeEnded() throws Exception {
		var elsewhere = signedIn(this.someone);
		var page = this.browser.get("/eigen-gegevens").getContentAsString();
		assertThat(page).contains("dit apparaat", "Alle andere beëindigen");
		var key = page.replaceAll("(?s).*name=\"sessie\" value=\"([^\"]+)\".*", "$1");
		assertThat(this.browser.post("/eigen-gegevens/sessies/einde", "sessie", key).getHeader("Location"))
			.isEqualTo("/eigen-gegevens?beeindigd#sessies");
		assertThat(elsewhere.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@Test
	void allOtherSessionsEndAtOnce() {
		var one = signedIn(this.someone);
		var other = signedIn(this.someone);
		this.browser.get("/eigen-gegevens");
		this.browser.post("/eigen-gegevens/sessies/einde");
		assertThat(one.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(other.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@Test
	void aSessionOfSomebodyElseIsNeitherListedNorEnded() throws Exception {
		var colleague = this.people.colleagueOf(this.someone);
		var theirs = signedIn(colleague);
		signedIn(colleague);
		var key = theirs.get("/eigen-gegevens")
			.getContentAsString()
			.replaceAll("(?s).*name=\"sessie\" value=\"([^\"]+)\".*", "$1");
		assertThat(this.browser.get("/eigen-gegevens").getContentAsString()).doesNotContain(key);
		this.browser.post("/eigen-gegevens/sessies/einde", "sessie", key);
		this.browser.post("/eigen-gegevens/sessies/einde");
		assertThat(theirs.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@Test
	void signInsOfTheLastNinetyDaysAreShownAndOlderOnesNot() {
		this.clock.move(Duration.ofDays(60));
		this.history.note(this.someone.person(), this.someone.office(), "Firefox, Windows");
		assertThat(devices()).containsExactly("Firefox, Windows", "");
		this.clock.move(Duration.ofDays(31));
		assertThat(devices()).containsExactly("Firefox, Windows");
	}

	private List<String> devices() {
		return this.boundary.inside(this.someone.office(), () -> this.history.of(this.someone.person()))
			.stream()
			.map(SignInRecord::device)
			.toList();
	}

	/** Fills the form in and sends it, with some fields typed otherwise. */
	private MockHttpServletResponse keep(String... otherwise) {
		this.browser.get("/eigen-gegevens");
		var typed = new LinkedHashMap<String, String>();
		for (var fields : List.of(FILLED_IN, otherwise)) {
			for (var index = 0; index < fields.length; index += 2) {
				typed.put(fields[index], fields[index + 1]);
			}
		}
		return this.browser.post("/eigen-gegevens",
				typed.entrySet()
					.stream()
					.flatMap(one -> Stream.of(one.getKey(), one.getValue()))
					.toArray(String[]::new));
	}

	private Browser signedIn(Someone person) {
		var signedIn = new Browser(this.mvc);
		signedIn.signIn(person.accountNumber(), People.PASSWORD);
		signedIn.get("/dossiers");
		return signedIn;
	}

}
