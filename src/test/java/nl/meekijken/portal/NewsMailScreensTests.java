package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.notification.MailingOnCall;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.ReceivedLetter;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Choosing news by mail, following its links and ending it. */
@ModuleTest
@Import(Desk.class)
class NewsMailScreensTests {

	private static final String HERE = "/eigen-gegevens/nieuws";

	@Autowired
	private Desk desk;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Reader sanne;

	private DossierExample dossier;

	@BeforeEach
	void somebody() {
		this.sanne = this.desk.aReader();
		this.sanne.browser().get(HERE);
		this.dossier = aDossier();
	}

	@AfterEach
	void choosesNothingAnyMore() {
		choose("NEVER", "8");
		this.clock.reset();
	}

	@Test
	void aChoiceIsKeptAndShown() throws Exception {
		assertThat(words(this.sanne.browser().get(HERE))).contains("Nieuws per e-mail", "value=\"NEVER\" checked",
				"geen e-mails");
		assertThat(choose("DAILY", "17", "altijd", "ja").getHeader("Location")).isEqualTo(HERE + "?bewaard");
		assertThat(words(this.sanne.browser().get(HERE + "?bewaard"))).contains("Uw keuze is bewaard.",
				"value=\"DAILY\" checked", "value=\"17\" selected", "value=\"ja\" checked");
		assertThat(words(this.sanne.browser().get("/eigen-gegevens"))).contains("href=\"" + HERE + "\"",
				"<dd>Elke dag een overzicht, 17.00 uur</dd>");
		choose("NEVER", "8");
		assertThat(words(this.sanne.browser().get("/eigen-gegevens"))).contains("<dd>Geen e-mail</dd>");
	}

	@ParameterizedTest
	@CsvSource({ "SOMETIMES, 8, Kies hoe vaak", "'', 8, Kies hoe vaak", "DAILY, 25, Kies een tijd",
			"DAILY, 5, Kies een tijd", "DAILY, acht, Kies een tijd", "WEEKLY, -8, Kies een tijd" })
	void aChoiceThatCannotBeGetsASentenceAndKeepsTheRest(String rhythm, String hour, String sentence) throws Exception {
		var answer = choose(rhythm, hour, "altijd", "ja");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(words(answer)).contains(sentence, "value=\"ja\" checked");
		assertThat(words(this.sanne.browser().get(HERE))).contains("value=\"NEVER\" checked");
	}

	@Test
	void theLinkOfAMailLeadsToTheEventAlsoThroughSigningIn() {
		var link = letter().link("/nieuws");
		var event = this.sanne.browser().get(link).getHeader("Location");
		assertThat(event).startsWith("/dossiers/" + this.dossier.number() + "#activiteit-");
		var stranger = this.desk.aStranger();
		assertThat(stranger.get(link).getHeader("Location")).isEqualTo("/inloggen");
		var signedIn = stranger.signIn(this.sanne.someone().accountNumber(), People.PASSWORD);
		assertThat(signedIn.getHeader("Location")).endsWith(link);
		assertThat(stranger.get(link).getHeader("Location")).isEqualTo(event);
	}

	@Test
	void anotherOfficeIsLedNowhere() {
		var link = letter().link("/nieuws");
		var other = this.desk.aReader().browser();
		assertThat(other.get(link).getStatus()).isEqualTo(404);
		for (var none : new String[] { "999999999999", "x", "-1", "" }) {
			assertThat(other.get("/nieuws?bericht=" + none).getStatus()).as(none).isEqualTo(404);
		}
	}

	@Test
	void newsIsStoppedWithoutSigningInByAPageAndItsButton() throws Exception {
		var link = letter().link("/nieuws-stoppen");
		var stranger = this.desk.aStranger();
		var page = stranger.get(link);
		assertThat(words(page)).contains("Stop de e-mails").doesNotContain("Sanne", "Beek");
		assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(words(this.sanne.browser().get(HERE))).contains("value=\"AT_ONCE\" checked");
		var secret = link.substring(link.indexOf('=') + 1);
		assertThat(words(stranger.post("/nieuws-stoppen", "geheim", secret)))
			.contains("U krijgt geen nieuws meer per e-mail.");
		assertThat(words(this.sanne.browser().get(HERE))).contains("value=\"NEVER\" checked");
	}

	@Test
	void aMailProgramStopsNewsByItself() throws Exception {
		var link = letter().link("/nieuws-stoppen");
		var answer = this.mvc.perform(post(URI.create(link)).param("List-Unsubscribe", "One-Click"))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(words(this.sanne.browser().get(HERE))).contains("value=\"NEVER\" checked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "onzin", "%3Cscript%3E", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void aLinkThatIsNoneOfOursSaysSo(String secret) throws Exception {
		var stranger = this.desk.aStranger();
		var page = stranger.get("/nieuws-stoppen?geheim=" + secret);
		assertThat(page.getStatus()).isEqualTo(404);
		assertThat(words(page)).contains("Deze link werkt niet.").doesNotContain("<script>");
		assertThat(stranger.post("/nieuws-stoppen", "geheim", "onzin").getStatus()).isEqualTo(404);
	}

	private ReceivedLetter letter() {
		choose("AT_ONCE", "8");
		this.clock.move(Duration.ofSeconds(1));
		this.desk.bring(this.sanne, this.dossier, new NewActivity(this.clock.instant(), ActivityKind.OFFER_RECEIVED,
				null, null, Actor.INSURER, "Hanna", Audience.INTERMEDIARY, null, null));
		this.clock.move(Duration.ofMinutes(5));
		MailingOnCall.go(this.house);
		return this.letters.lastTo(this.sanne.someone().email());
	}

	private MockHttpServletResponse choose(String rhythm, String hour, String... more) {
		var fields = new ArrayList<>(List.of("ritme", rhythm, "uur", hour));
		fields.addAll(List.of(more));
		return this.sanne.browser().post(HERE, fields.toArray(String[]::new));
	}

	private static String words(MockHttpServletResponse response) throws UnsupportedEncodingException {
		return response.getContentAsString();
	}

}
