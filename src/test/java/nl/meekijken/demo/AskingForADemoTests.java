package nl.meekijken.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.RoundTrips;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class AskingForADemoTests {

	private static final String PAGE = "/demo-aanvragen";

	private static final Pattern FIRST_DOSSIER = Pattern.compile("href=\"(/dossiers/\\d{4}-5\\d{5})[\"?#]");

	private final JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(TestPostgres.url()));

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private DemoRequestReading reading;

	@Autowired
	private DemoWork work;

	@Autowired
	private Letters letters;

	@AfterEach
	void forgetWhoAsked() {
		this.work.makeAll();
		this.superuser.sql("delete from account.rate_limit").update();
	}

	@Test
	void theSignInPageLeadsToTheForm() throws Exception {
		var browser = new Browser(this.mvc);
		assertThat(browser.get("/inloggen").getContentAsString()).contains("href=\"/demo-aanvragen\"");
		assertThat(browser.get(PAGE).getContentAsString()).contains("Demo-account aanvragen")
			.contains("De demo eindigt na 14 dagen.");
	}

	@Test
	void knownAndUnknownAddressesGetTheSameAnswerAfterTheSameWork() throws Exception {
		var known = new LinkedHashMap<String, Supplier<String>>();
		known.put("known", () -> this.people.of(Tier.GOLD).email());
		known.put("of an office without the portal", () -> this.people.of(Tier.SILVER).email());
		known.put("blocked", () -> changed("enabled = false"));
		known.put("without a password", () -> changed("password_hash = null"));
		known.values().forEach(address -> assertThat(seen(address.get())).as("warming up").startsWith("303"));
		var unknown = seen("nieuw@kantoor.example");
		assertThat(unknown).contains("Location=[" + PAGE + "?aangevraagd]");
		known.forEach((kind, address) -> assertThat(least(() -> seen(address.get()))).as(kind).isEqualTo(unknown));
		assertThat(new Browser(this.mvc).get(PAGE + "?aangevraagd").getContentAsString())
			.contains("Uw aanvraag is ontvangen");
	}

	/**
	 * The answer after the least work: a pool may look after its connections meanwhile.
	 */
	private static String least(Supplier<String> asking) {
		return Stream.generate(asking).limit(2).min(String::compareTo).orElseThrow();
	}

	private String changed(String how) {
		var someone = this.people.of(Tier.GOLD);
		Owner.change("update account.person set " + how + " where id = " + someone.person().value());
		return someone.email();
	}

	/** All that is answered, and how often the database was waited for meanwhile. */
	private String seen(String email) {
		var browser = browser();
		var answers = new ArrayList<MockHttpServletResponse>();
		var trips = RoundTrips.during(() -> answers.add(ask(browser, email)));
		assertThat(trips).isPositive();
		var answer = answers.getFirst();
		var headers = answer.getHeaderNames()
			.stream()
			.sorted()
			.map(name -> name + "=" + answer.getHeaders(name))
			.toList();
		return "%d %s %d bytes after %02d round trips".formatted(answer.getStatus(), headers,
				answer.getContentAsByteArray().length, trips);
	}

	@Test
	void everyFieldThatIsWrongSaysWhyAndNothingTypedIsLost() throws Exception {
		var browser = browser();
		var page = browser.post(PAGE, "voornaam", "Vera", "e-mail", "geen adres", "telefoon", "12", "kvk", "1", "afm",
				"2", "opmerking", "<b>");
		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("value=\"Vera\"")
			.contains("Vul uw achternaam in")
			.contains("Vul de naam van uw kantoor in")
			.contains("Vul een e-mailadres in")
			.contains("Vul een telefoonnummer in")
			.contains("Een KvK-nummer heeft acht cijfers.", "Een AFM-nummer heeft acht cijfers.")
			.contains("&lt;b&gt;");
	}

	@Test
	void whoeverAsksTooOftenReadsWhatToDo() throws Exception {
		var browser = browser();
		for (var times = 0; times < 3; times++) {
			ask(browser, this.people.of(Tier.GOLD).email());
		}
		var page = ask(browser, this.people.of(Tier.GOLD).email());
		assertThat(page.getStatus()).isEqualTo(429);
		assertThat(page.getContentAsString()).contains("Probeer het over een uur opnieuw");
	}

	@Test
	void whoeverReadsEnglishGetsTheDemoInEnglish() {
		var browser = browser();
		browser.post("/taal", "taal", "en", "terug", PAGE);
		browser.get(PAGE);
		ask(browser, "english@kantoor.example");
		this.work.makeAll();
		assertThat(this.superuser.sql("select * from demo.request")
			.query(this.reading::read)
			.list()
			.stream()
			.map(DemoRequest::asker)
			.filter(asker -> asker.email().value().equals("english@kantoor.example"))
			.map(asker -> asker.language().getLanguage())).containsExactly("en");
	}

	@Test
	void fromTheRequestByTheMailToTheFirstDossier() throws Exception {
		var email = "lotte@kantoor.example";
		asking(email);
		this.work.makeAll();
		var invitation = this.letters.lastTo(email);
		assertThat(invitation.subject()).isEqualTo("Uw uitnodiging voor Meekijken");
		var browser = browser();
		browser.get(invitation.link("/wachtwoord-kiezen"));
		browser.get("/wachtwoord-kiezen");
		browser.post("/wachtwoord-kiezen", "wachtwoord", People.PASSWORD, "herhaling", People.PASSWORD);
		assertThat(browser.signIn(email, People.PASSWORD).getHeader("Location")).isEqualTo("/dossiers");
		var list = browser.get("/dossiers").getContentAsString();
		assertThat(list).contains("Kijk &amp; Zn.");
		var first = FIRST_DOSSIER.matcher(list);
		assertThat(first.find()).isTrue();
		var dossier = browser.get(first.group(1));
		assertThat(dossier.getStatus()).isEqualTo(200);
		assertThat(new Browser(this.mvc).get(first.group(1)).getHeader("Location")).isEqualTo("/inloggen");
		var stranger = new Browser(this.mvc);
		stranger.signIn(this.people.of(Tier.GOLD).accountNumber(), People.PASSWORD);
		assertThat(stranger.get(first.group(1)).getStatus()).isEqualTo(404);
	}

	private Browser browser() {
		var browser = new Browser(this.mvc).from(Askers.address());
		browser.get(PAGE);
		return browser;
	}

	private MockHttpServletResponse asking(String email) {
		return ask(browser(), email);
	}

	private static MockHttpServletResponse ask(Browser browser, String email) {
		return browser.post(PAGE, "sleutel", "een sleutel", "voornaam", "Vera", "achternaam", "Kijk", "kantoor",
				"Kijk & Zn.", "e-mail", email, "telefoon", "038 123 45 67");
	}

}
