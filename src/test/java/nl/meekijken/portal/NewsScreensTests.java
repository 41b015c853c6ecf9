package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.notification.News;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.web.Texts;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** What is new, on the screens of somebody who looked an hour ago. */
@ModuleTest
@Import(Desk.class)
class NewsScreensTests {

	private static final Instant LOOKED = MovableClock.START.minus(Duration.ofHours(1));

	private static final Instant SINCE = MovableClock.START.minus(Duration.ofMinutes(30));

	private static final String NEW = "<span class=\"tag new\">nieuw</span>";

	@Autowired
	private Desk desk;

	private Reader sanne;

	private DossierExample dossier;

	private DossierId id;

	@BeforeEach
	void looked() {
		this.sanne = this.desk.aReader();
		Owner.change("insert into notification.reader (office_id, person_id, read_until) values ("
				+ this.sanne.someone().office().value() + ", " + this.sanne.someone().person().value() + ", '" + LOOKED
				+ "')");
		this.dossier = aDossier().of(Examples.person("A.", null, "Merel"));
		this.id = this.desk.bring(this.sanne, this.dossier,
				happened(ActivityKind.REPORT_RECEIVED, LOOKED.minusSeconds(60)),
				happened(ActivityKind.OFFER_RECEIVED, SINCE),
				happened(ActivityKind.INSURER_FOUND, SINCE.minusSeconds(5)));
	}

	@Test
	void aRowIsMarkedHoweverMuchHappenedElsewhereSinceThen() throws Exception {
		var many = IntStream.rangeClosed(0, News.MOST)
			.mapToObj(number -> happened(ActivityKind.OFFER_RECEIVED, SINCE.plusSeconds(number + 1)))
			.toArray(NewActivity[]::new);
		this.desk.bring(this.sanne, aDossier().of(Examples.person("C.", null, "Zwaluw")), many);
		var rows = Jsoup.parse(get("/dossiers")).select("tr");
		for (var name : List.of("A. Merel", "C. Zwaluw")) {
			assertThat(rows.stream().filter(row -> row.text().contains(name))).as(name)
				.singleElement()
				.satisfies(row -> assertThat(row.select(".tag.new")).hasSize(1));
		}
		this.sanne.browser().post("/nieuws/gelezen", "tot", SINCE.toString(), "terug", "start");
		assertThat(Jsoup.parse(get("/dossiers")).select("tr .tag.new")).hasSize(1);
	}

	@Test
	void theStartScreenTellsWhatIsNewByDossierWithOneButtonToBeDone() throws Exception {
		assertThat(get("/dossiers")).contains("Sinds uw laatste bezoek", "A. Merel", "Voorstel ontvangen",
				"en 1 ander bericht", "2 nieuwe berichten", NEW, "data-reads-all");
		var done = this.sanne.browser().post("/nieuws/gelezen", "tot", SINCE.toString(), "terug", "start");
		assertThat(done.getHeader("Location")).isEqualTo("/dossiers");
		assertThat(get("/dossiers")).doesNotContain("Sinds uw laatste bezoek", NEW, "nieuwe berichten");
	}

	@Test
	void inTheDossierWhatOneDidOneselfIsNotNewWhateverOneWasCalledThen() throws Exception {
		Owner.change("update dossier.activity set actor = 'INTERMEDIARY', actor_name = 'Zo heette zij', done_by = "
				+ this.sanne.someone().person().value() + " where kind = 'INSURER_FOUND' and dossier_id = "
				+ this.id.value());
		assertThat(Jsoup.parse(get(page())).select("[id^=activiteit-] .tag.new")).hasSize(1);
	}

	@Test
	void theLinkLeadsToTheVeryEvent() throws Exception {
		var list = get("/nieuws");
		assertThat(list).containsPattern("href=\"" + page() + "#activiteit-\\d+\"");
		var event = list.replaceAll("(?s).*href=\"" + page() + "#(activiteit-\\d+)\".*", "$1");
		assertThat(get(page())).contains("id=\"" + event + "\"");
	}

	@Test
	void anOpenedDossierMarksWhatIsNewOnceAndThenNoMore() throws Exception {
		this.desk.send(this.sanne, this.id, "Bericht", "<p>Dag</p>");
		var first = get(page());
		assertThat(first.split(NEW, -1)).hasSize(4);
		assertThat(get(page())).doesNotContain(NEW);
		assertThat(get("/nieuws")).contains("U bent helemaal bij").doesNotContain("A. Merel");
	}

	@Test
	void oneDossierIsTakenAsReadWithoutOpeningIt() throws Exception {
		this.desk.bring(this.sanne, aDossier().of(Examples.person("B.", null, "Kievit")),
				happened(ActivityKind.PAID_OUT, SINCE));
		assertThat(this.sanne.browser().post(page() + "/gelezen", "tot", SINCE.toString()).getHeader("Location"))
			.isEqualTo("/nieuws");
		assertThat(get("/nieuws")).contains("B. Kievit").doesNotContain("A. Merel");
	}

	@Test
	void aPageGetsTheNumberAtTheBellAfterwards() throws Exception {
		assertThat(get("/collegas")).contains("hx-get=\"/nieuws\"").doesNotContain("2 nieuwe berichten");
		var part = this.sanne.browser().getPart("/nieuws").getContentAsString();
		assertThat(part).contains(">2<", "2 nieuwe berichten").doesNotContain("<html", "Merel");
	}

	@Test
	void whoHasReadAllGetsAWordForIt() throws Exception {
		var done = this.sanne.browser().post("/nieuws/gelezen", "tot", SINCE.toString());
		assertThat(get(String.valueOf(done.getHeader("Location")))).contains("Al het nieuws staat op gelezen.",
				"U bent helemaal bij");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "onzin", "2999", "-999999999-01-01T00:00:00Z", "2026-11-23T08:14:00" })
	void aMomentThatIsNoneMarksNothing(String typed) throws Exception {
		assertThat(this.sanne.browser().post("/nieuws/gelezen", "tot", typed).getStatus()).isEqualTo(303);
		assertThat(this.sanne.browser().post(page() + "/gelezen", "tot", typed).getStatus()).isEqualTo(303);
		assertThat(get("/nieuws")).contains("A. Merel");
	}

	@Test
	void anotherOfficeIsToldNothingAndMarksNothing() throws Exception {
		var other = this.desk.aReader();
		assertThat(other.browser().get("/nieuws").getContentAsString()).doesNotContain("Merel");
		var foreign = other.browser().post(page() + "/gelezen", "tot", SINCE.toString());
		var absent = other.browser().post("/dossiers/2026-999999/gelezen", "tot", SINCE.toString());
		assertThat(foreign.getStatus()).isEqualTo(absent.getStatus()).isEqualTo(404);
		assertThat(get("/nieuws")).contains("A. Merel");
		assertThat(this.desk.aStranger().get("/nieuws").getHeader("Location")).isEqualTo("/inloggen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyKindOfNewsIsToldInBothLanguagesAndNothingRuns(String language) {
		var spoken = language.equals("nl") ? Texts.DUTCH : Texts.ENGLISH;
		for (var page : HandMadeNews.pages(spoken)) {
			assertThat(Drawn.html("news", page)).contains("<h1>").doesNotContain("???", "<img", "null");
		}
	}

	private String page() {
		return "/dossiers/" + this.dossier.number();
	}

	private String get(String path) throws UnsupportedEncodingException {
		var response = this.sanne.browser().get(path);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

	private static NewActivity happened(ActivityKind kind, Instant at) {
		return new NewActivity(at, kind, null, null, Actor.RECOVERY, "Hanna", Audience.INTERMEDIARY, null, null);
	}

}
