package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Forms that are sent after the session ended. */
@ModuleTest
@Import(Desk.class)
class LateFormsTests {

	private static final String COURSE = "Stond stil voor rood licht en werd van achteren aangereden.";

	@Autowired
	private Desk desk;

	private Reader sanne;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.desk.aReader();
		this.browser = this.sanne.browser();
	}

	@ParameterizedTest
	@CsvSource({ "/documenten, '', ''", "/klopt-dit-niet, /klopt-dit-niet?feit=plaats, /klopt-dit-niet?feit=plaats",
			"/klopt-dit-niet, /klopt-dit-niet, ''", "/klopt-dit-niet, /iban?feit=plaats, ''",
			"/klopt-dit-niet, '', ''" })
	void filesLeadToSigningInAndBackToTheirForm(String act, String from, String to) throws Exception {
		var dossier = aDossier();
		this.desk.bring(this.sanne, dossier);
		var page = "/dossiers/" + dossier.number();
		this.browser.get(page);
		endTheSession();
		var late = this.browser.on(page + from)
			.send(page + act, "bestand", "foto.pdf", ReceivedBytes.pdf("te laat"), "reden", "Het was elders");
		assertThat(late.getHeader("Location")).isEqualTo("/inloggen?bestanden");
		assertThat(page(this.browser.get("/inloggen?bestanden")).select(".notice").text()).contains("U was uitgelogd",
				"Kies daar de bestanden opnieuw", "Wat u typte, heeft uw browser bewaard");
		var back = enter();
		assertThat(back).isEqualTo(page + to);
		assertThat(this.browser.get(back).getStatus()).isEqualTo(200);
		assertThat(Owner
			.ask("select count(*) from document.arrival where office_id = " + this.sanne.someone().office().value()))
			.isEqualTo("0");
	}

	@Test
	void aStepOfAReportGoesAgainOnceItsWriterSignedInElsewhere() throws Exception {
		var report = WrittenReport.begun(this.browser, "").draft();
		this.browser.get(report + "?stap=gebeurtenis");
		var before = kept(report);
		endTheSession();
		var late = this.browser.post(report, "stap", "gebeurtenis", "gezien", "1", "toedracht", COURSE, "plaats",
				"Amersfoort");
		assertThat(late.getStatus()).isEqualTo(401);
		var told = page(late);
		assertThat(told.text()).contains("U bent uitgelogd", "nog niet opgeslagen", "Opslaan en verder");
		assertThat(told.select("main form").attr("action")).isEqualTo(report);
		assertThat(told.select("input[name=toedracht]").val()).isEqualTo(COURSE);
		assertThat(told.select("main a[target=_blank]").attr("href")).isEqualTo("/inloggen");
		assertThat(kept(report)).isEqualTo(before);
		enter();
		var again = this.browser.post(report, "stap", "gebeurtenis", "gezien", "1", "toedracht",
				told.select("input[name=toedracht]").val(), "plaats", told.select("input[name=plaats]").val());
		assertThat(again.getStatus()).isIn(303, 422);
		assertThat(page(this.browser.get(report + "?stap=gebeurtenis")).select("#toedracht").text()).isEqualTo(COURSE);
	}

	@Test
	void anAddressAloneCarriesNothing() {
		endTheSession();
		assertThat(
				this.browser.get("/schade-melden/1?stap=gebeurtenis&toedracht=" + "x".repeat(20)).getHeader("Location"))
			.isEqualTo("/inloggen");
	}

	@Test
	void aStepThatIsTooLongToCarryIsSaidToBeLostAndComesBackThere() throws Exception {
		var report = WrittenReport.begun(this.browser, "").draft();
		this.browser.get(report + "?stap=gebeurtenis");
		endTheSession();
		var late = this.browser.post(report, "stap", "gebeurtenis", "toedracht", "x".repeat(20_001));
		assertThat(late.getHeader("Location")).isEqualTo("/inloggen?niet-bewaard");
		assertThat(page(this.browser.get("/inloggen?niet-bewaard")).select(".notice").text())
			.contains("was te lang om te bewaren");
		assertThat(enter()).isEqualTo(report + "?stap=gebeurtenis");
	}

	private void endTheSession() {
		this.browser.forget("sessie");
	}

	private String enter() {
		var entered = this.browser.signIn(this.sanne.someone().accountNumber(), People.PASSWORD);
		return Objects.requireNonNull(entered.getHeader("Location")).replaceFirst("^https?://[^/]+", "");
	}

	private static String kept(String report) {
		return Owner.ask("select revision from intake.draft where id = " + report.replaceAll("\\D", ""));
	}

	private static Document page(MockHttpServletResponse answer) throws Exception {
		return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
	}

}
