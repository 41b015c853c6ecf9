package nl.meekijken.portal;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.HandedSecrets;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class NewPasswordPageTests {

	private static final String NEW = "zeven groene kikkers kwaken";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private HandedSecrets secrets;

	private Someone sanne;

	private Browser browser;

	@BeforeEach
	void ask() {
		this.secrets = new HandedSecrets(this.house);
		this.sanne = this.people.of(Tier.GOLD);
		this.browser = new Browser(this.mvc);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theLinkLeadsToACleanAddressAndThereToANewPassword() throws Exception {
		var arrival = this.browser.get("/wachtwoord-kiezen?geheim=" + this.secrets.link(this.sanne));
		assertThat(arrival.getStatus()).isEqualTo(303);
		assertThat(arrival.getHeader("Location")).isEqualTo("/wachtwoord-kiezen");
		assertQuiet(arrival);
		var page = this.browser.get("/wachtwoord-kiezen");
		assertQuiet(page);
		assertThat(page.getContentAsString()).contains("<h1>Kies uw nieuwe wachtwoord</h1>",
				"autocomplete=\"new-password\"",
				"value=\"" + this.sanne.accountNumber() + "\" autocomplete=\"username\"");
		assertThat(choose(NEW, NEW).getHeader("Location")).isEqualTo("/inloggen?gekozen");
		assertThat(this.browser.get("/inloggen?gekozen=").getContentAsString())
			.contains("Uw nieuwe wachtwoord is opgeslagen.");
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.browser.signIn(this.sanne.email(), NEW).getHeader("Location")).isEqualTo("/dossiers");
	}

	@Test
	void aMailScannerThatFollowsTheLinkUsesNothing() {
		var link = "/wachtwoord-kiezen?geheim=" + this.secrets.link(this.sanne);
		for (var times = 0; times < 5; times++) {
			var scanner = new Browser(this.mvc);
			scanner.get(link);
			scanner.get("/wachtwoord-kiezen");
		}
		this.browser.get(link);
		assertThat(choose(NEW, NEW).getHeader("Location")).isEqualTo("/inloggen?gekozen");
	}

	@Test
	void allSessionsEndOnEveryNode() {
		var other = new Browser(this.mvc);
		other.signIn(this.sanne.email(), People.PASSWORD);
		assertThat(other.get("/dossiers").getStatus()).isEqualTo(200);
		arrive();
		choose(NEW, NEW);
		assertThat(other.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void holdingASecretShowsNothingOfTheDossiers() {
		arrive();
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.browser.post("/sessie").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void theSessionThatHoldsItHasANewId() {
		this.browser.signIn(this.people.of(Tier.GOLD).email(), People.PASSWORD);
		var before = this.browser.cookie("sessie").getValue();
		arrive();
		assertThat(this.browser.cookie("sessie").getValue()).isNotEmpty().isNotEqualTo(before);
	}

	@Test
	void ofTwentyPostsAtOnceOneSucceedsAndTheOthersReadWhy() throws Exception {
		var link = "/wachtwoord-kiezen?geheim=" + this.secrets.link(this.sanne);
		var posts = Stream.generate(() -> {
			var one = new Browser(this.mvc);
			one.get(link);
			one.get("/wachtwoord-kiezen");
			return (Callable<String>) () -> told(one.post("/wachtwoord-kiezen", "wachtwoord", NEW, "herhaling", NEW));
		}).limit(20).toList();
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			var told = crowd.invokeAll(posts).stream().map(answer -> answer.resultNow()).toList();
			assertThat(told).filteredOn("chosen"::equals).hasSize(1);
			assertThat(told).filteredOn("used already"::equals).hasSize(19);
		}
	}

	@Test
	void theTemporaryPasswordAtTheDoorLeadsToTheSamePage() throws Exception {
		var typed = this.secrets.password(this.sanne).toLowerCase(Locale.ROOT);
		assertThat(this.browser.signIn(this.sanne.accountNumber(), typed).getHeader("Location"))
			.isEqualTo("/wachtwoord-kiezen");
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.browser.get("/wachtwoord-kiezen").getContentAsString()).contains("Kies uw nieuwe wachtwoord");
		assertThat(choose(NEW, NEW).getHeader("Location")).isEqualTo("/inloggen?gekozen");
	}

	@Test
	void aWeakPasswordIsRefusedInWordsAndNeverShownAgain() throws Exception {
		arrive();
		var answer = choose("tekort", "tekort");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("Dit wachtwoord is te kort: gebruik minstens 15 tekens.")
			.doesNotContain("tekort");
		assertThat(choose(NEW, NEW + "!").getContentAsString()).contains("De twee wachtwoorden zijn niet gelijk.");
		assertThat(choose(NEW, NEW).getStatus()).isEqualTo(303);
	}

	@Test
	void theStrengthIsToldWhileTyping() throws Exception {
		arrive();
		assertThat(strength("tekort")).contains("te kort").doesNotContain("<html");
		assertThat(strength("kaas fluit veer")).contains("Dit wachtwoord is goed.");
		assertThat(strength(NEW + " in de hoge bomen")).contains("Dit wachtwoord is sterk.");
	}

	@Test
	void aProposalIsFilledInAndIsTaken() throws Exception {
		arrive();
		var page = this.browser.get("/wachtwoord-kiezen?voorstel").getContentAsString();
		var found = Pattern.compile("<b id=\"voorstel\">([a-z ]+)</b>").matcher(page);
		assertThat(found.find()).isTrue();
		assertThat(page.split("value=\"" + found.group(1) + "\"")).hasSize(3);
		assertThat(choose(found.group(1), found.group(1)).getHeader("Location")).isEqualTo("/inloggen?gekozen");
	}

	@Test
	void whoComesTooLateReadsWhatToDo() throws Exception {
		var link = "/wachtwoord-kiezen?geheim=" + this.secrets.link(this.sanne);
		var invitation = "/wachtwoord-kiezen?geheim=" + this.secrets.invitation(this.sanne);
		this.browser.get(link);
		this.clock.move(Duration.ofMinutes(31));
		assertThat(this.browser.get("/wachtwoord-kiezen").getContentAsString()).contains("Deze link is verlopen");
		assertThat(choose(NEW, NEW).getStatus()).isEqualTo(410);
		assertThat(this.browser.get(link).getContentAsString()).contains("Deze link is verlopen",
				"href=\"/wachtwoord-vergeten\"");
		assertThat(this.browser.get(invitation).getHeader("Location")).isEqualTo("/wachtwoord-kiezen");
		assertThat(this.browser.get("/wachtwoord-kiezen").getContentAsString()).contains("<h1>Kies uw wachtwoord</h1>");
		this.clock.move(Duration.ofDays(7));
		assertThat(this.browser.get(invitation).getContentAsString()).contains("Deze uitnodiging is verlopen",
				"de beheerder van uw kantoor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?geheim=", "?geheim=01ABCDEFGHJKMNPQRSTVWXYZ23", "?geheim=%00", "?geheim=a&geheim=b",
			"?geheim=%3Cscript%3E", "?voorstel" })
	void whatIsNoSecretLeadsNowhereAndMakesNoSession(String query) throws Exception {
		var answer = this.browser.get("/wachtwoord-kiezen" + query);
		assertThat(answer.getStatus()).isEqualTo(410);
		assertThat(answer.getContentAsString()).contains("Deze link werkt niet meer").doesNotContain("<script>");
		assertThat(this.browser.cookie("sessie").getValue()).isEmpty();
		assertQuiet(answer);
	}

	private void arrive() {
		this.browser.get("/wachtwoord-kiezen?geheim=" + this.secrets.link(this.sanne));
		this.browser.get("/wachtwoord-kiezen");
	}

	private MockHttpServletResponse choose(String password, String repeated) {
		this.browser.get("/wachtwoord-kiezen");
		return this.browser.post("/wachtwoord-kiezen", "wachtwoord", password, "herhaling", repeated);
	}

	private String strength(String password) throws Exception {
		return this.browser.post("/wachtwoord-kiezen/sterkte", "wachtwoord", password).getContentAsString();
	}

	private static String told(MockHttpServletResponse response) throws Exception {
		return response.getStatus() == 303 ? "chosen"
				: response.getContentAsString().contains("Deze link is al gebruikt") ? "used already"
						: response.getContentAsString();
	}

	private static void assertQuiet(MockHttpServletResponse response) {
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

}
