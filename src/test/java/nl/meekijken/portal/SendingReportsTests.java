package nl.meekijken.portal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.intake.ExampleReport;
import nl.meekijken.intake.ReportField;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking a report over and sending it. */
@ModuleTest
class SendingReportsTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.browser = signedIn(this.sanne);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theReviewShowsWhatLacksWithTheWayThere() throws Exception {
		var draft = begin("");
		var review = page(draft + "?stap=controle");
		assertThat(review.select("#nog-achternaam a").attr("href")).isEqualTo(draft + "?stap=client&alles#achternaam");
		assertThat(page(draft + "?stap=client&alles").select("#achternaam-melding").text())
			.contains("Dit is nog niet ingevuld.");
		var refused = this.browser.post(draft + "/versturen", "waarheid", "on", "toestemming", "on");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("href=\"#nog-achternaam\"");
		assertThat(Jsoup.parse(refused.getContentAsString()).text())
			.contains("Cliënt: Achternaam ontbreekt of klopt nog niet",
					"Schade: Is er iemand gewond geraakt? Dit is nog niet beantwoord.",
					"Is er iemand gewond geraakt? Dit is nog niet ingevuld.")
			.doesNotContain("?:");
	}

	@Test
	void withoutBothDeclarationsNothingIsSent() throws Exception {
		var draft = complete();
		var refused = this.browser.post(draft + "/versturen", "waarheid", "on");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("href=\"#toestemming\"").doesNotContain("#waarheid\"");
	}

	@Test
	void aReportThatIsSentTwiceIsOneDossierAndLeadsThere() throws Exception {
		var draft = complete();
		var first = locationOf(send(draft));
		assertThat(first).matches("/dossiers/2026-\\d{6}/gemeld");
		assertThat(send(draft).getHeader("Location")).isEqualTo(first);
		assertThat(this.browser.get(draft).getHeader("Location")).isEqualTo(first);
		assertThat(this.browser.post(draft, "straat", "Elders").getHeader("Location")).isEqualTo(draft);
		assertThat(page(first).text()).contains("Uw melding is ontvangen", "uiterlijk 25 november 2026");
		assertThat(page("/dossiers").select("#dossiers").text()).contains("J.M. Jansen");
	}

	@Test
	void officeStatusAndReporterComeFromTheSessionOnly() throws Exception {
		var draft = complete("office_id", "1", "status", "PAID", "claim_number", "2026-999999", "saved_by", "1");
		var number = locationOf(send(draft)).replaceAll("\\D+/|/\\D+", "");
		assertThat(Owner.ask("""
				select office_id || ' ' || reported_by || ' ' || status from dossier.dossier where claim_number = '%s'
				""".formatted(number)))
			.isEqualTo(this.sanne.office().value() + " " + this.sanne.person().value() + " AWAITING_AUTHORISATION");
		assertThat(number).isNotEqualTo("2026-999999");
	}

	@Test
	void theSameDamageOfTheOwnOfficeIsToldAndOfNoOther() throws Exception {
		var first = locationOf(send(complete())).replace("/gemeld", "");
		assertThat(page(complete() + "?stap=gebeurtenis").select(".advice a").attr("href")).isEqualTo(first);
		this.sanne = this.people.of(Tier.GOLD);
		this.browser = signedIn(this.sanne);
		assertThat(page(complete() + "?stap=gebeurtenis").select(".advice a")).isEmpty();
	}

	@Test
	void aKnownClientIsFoundAndNotAskedEverythingAgain() throws Exception {
		var number = locationOf(send(complete())).replaceAll("\\D+/|/\\D+", "");
		var found = page("/schade-melden?zoek=jansen").select("#bekend ~ ul form");
		assertThat(found).hasSize(1);
		var again = locationOf(
				this.browser.post("/schade-melden/bekende-client", "van", found.select("[name=van]").val()));
		assertThat(page(again).select("#achternaam").val()).isEqualTo("Jansen");
		assertThat(page(again).select("#e-mail").val()).isEqualTo("j.jansen@klant.example");
		var stranger = signedIn(this.people.of(Tier.GOLD));
		assertThat(stranger.post("/schade-melden/bekende-client", "van", number).getStatus()).isEqualTo(404);
		assertThat(Jsoup.parse(stranger.get("/schade-melden?zoek=jansen").getContentAsString()).select("#bekend ~ ul"))
			.isEmpty();
	}

	@Test
	void aBankAccountNumberGoesAlongOnlyOnceItsSenderProvedAgainWhoTheyAre() throws Exception {
		var draft = complete("iban", "NL91ABNA0417164300");
		assertThat(page(draft + "?stap=controle").text()).contains("nog een keer vragen of u het bent");
		this.clock.move(Duration.ofMinutes(6));
		var asked = send(draft);
		assertThat(asked.getStatus()).isEqualTo(401);
		assertThat(Jsoup.parse(asked.getContentAsString()).select("input[name=daarna]").val())
			.isEqualTo(draft + "/versturen");
		assertThat(page("/dossiers").select("#dossiers").text()).doesNotContain("J.M. Jansen");
		var goingOn = this.browser.post("/bevestigen", "wachtwoord", People.PASSWORD, "daarna", draft + "/versturen",
				"veld.waarheid", "on", "veld.toestemming", "on");
		assertThat(goingOn.getContentAsString()).contains("De schademelding versturen");
		assertThat(locationOf(send(draft))).endsWith("/gemeld");
	}

	@Test
	void withoutABankAccountNumberNobodyIsAskedAgain() throws Exception {
		var draft = complete();
		assertThat(page(draft + "?stap=controle").text()).doesNotContain("nog een keer vragen");
		this.clock.move(Duration.ofMinutes(6));
		assertThat(locationOf(send(draft))).endsWith("/gemeld");
	}

	@Test
	void whatAnAnswerMeansIsToldAtItsStepAndAtTheReview() throws Exception {
		var draft = complete("letsel", "ja", "schadebedrag", "500");
		assertThat(page(draft + "?stap=schade").select(".advice").text())
			.contains("Tot en met € 500 is geen expert nodig", "Verhaalkans");
		assertThat(page(draft + "?stap=controle").select(".advice").text()).contains("letselschadespecialist",
				"Dit is een indicatie.");
		this.browser.post(draft + "/bewaren", "gezien", "9", "omstandigheden-b", "8");
		var told = this.browser.post(draft + "/bewaren", "gezien", "9", "omstandigheden-a", "1");
		assertThat(told.getContentAsString()).contains("OVS 3: kop-staartbotsing", "Kansrijk");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/bewaren", "/weggooien", "/versturen" })
	void aDraftOfAnotherOfficeDoesNotExist(String action) throws Exception {
		var draft = complete();
		var stranger = signedIn(this.people.of(Tier.GOLD));
		assertThat(stranger.get(draft).getStatus()).isEqualTo(404);
		var foreign = stranger.post(draft + action, "straat", "Elders", "waarheid", "on", "toestemming", "on");
		var absent = stranger.post("/schade-melden/999999999" + action, "straat", "Elders", "waarheid", "on",
				"toestemming", "on");
		assertThat(foreign.getStatus()).isEqualTo(404).isEqualTo(absent.getStatus());
		assertThat(page(draft).select("#straat").val()).isEqualTo("Dorpsstraat");
	}

	@Test
	void aDraftWaitsOnTheStartScreenOfTheOffice() throws Exception {
		var draft = complete();
		var colleague = signedIn(this.people.colleagueOf(this.sanne));
		var list = Jsoup.parse(colleague.get("/dossiers").getContentAsString());
		assertThat(list.select(".drafts a").attr("href")).isEqualTo(draft);
		assertThat(list.select(".drafts").text()).contains("Jansen", "vandaag 09:14", "Sanne van der Beek");
		assertThat(this.browser.post(draft + "/weggooien").getHeader("Location"))
			.isEqualTo("/schade-melden?weggegooid");
		assertThat(page("/schade-melden?weggegooid").text()).contains("De melding is weggegooid.");
		assertThat(page("/dossiers").select(".drafts")).isEmpty();
	}

	private String begin(String plate) throws Exception {
		var key = Jsoup.parse(this.browser.get("/schade-melden").getContentAsString())
			.select("input[name=sleutel]")
			.attr("value");
		return locationOf(this.browser.post("/schade-melden", "sleutel", key, "kenteken", plate)).replaceFirst("\\?.*",
				"");
	}

	private String complete(String... more) throws Exception {
		var draft = begin("");
		var fields = new ArrayList<String>(List.of(more));
		for (Map.Entry<ReportField, String> typed : ExampleReport.typed().entrySet()) {
			if (!fields.contains(typed.getKey().slug())) {
				fields.addAll(List.of(typed.getKey().slug(), typed.getValue()));
			}
		}
		this.browser.post(draft, fields.toArray(String[]::new));
		return draft;
	}

	private MockHttpServletResponse send(String draft) {
		return this.browser.post(draft + "/versturen", "waarheid", "on", "toestemming", "on");
	}

	private static String locationOf(MockHttpServletResponse response) {
		return Objects.requireNonNull(response.getHeader("Location"));
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(this.browser.get(path).getContentAsString());
	}

	private Browser signedIn(Someone someone) {
		var signedIn = new Browser(this.mvc);
		signedIn.signIn(someone.accountNumber(), People.PASSWORD);
		signedIn.get("/dossiers");
		return signedIn;
	}

}
