package nl.meekijken.portal;

import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.intake.ReportStep;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Registers;

import static org.assertj.core.api.Assertions.assertThat;

/** Reporting a damage, as a browser without script does it, and with one. */
@ModuleTest
class ReportPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private Someone sanne;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.browser = signedIn(this.sanne);
	}

	@Test
	void theStartScreenLeadsToAReport() throws Exception {
		assertThat(
				Jsoup.parse(this.browser.get("/dossiers").getContentAsString()).select("a.main[href=/schade-melden]"))
			.hasSize(1);
	}

	@Test
	void aReportBeginsAtThePlateWithWhatTheRegisterKnows() throws Exception {
		var draft = begin(Registers.GOLF);
		var object = page(draft + "?stap=voertuig");
		assertThat(object.select("#kenteken").val()).isEqualTo("G-001-BB");
		assertThat(object.select("#merk-type").val()).isEqualTo("Volkswagen Golf");
		assertThat(object.select("#eerste-toelating").val()).isEqualTo("01-03-2019");
	}

	@Test
	void whatAHostileRegisterSaysIsText() throws Exception {
		var draft = begin(Registers.HOSTILE);
		var html = this.browser.get(draft + "?stap=voertuig").getContentAsString();
		assertThat(html).doesNotContain("<script>alert").doesNotContainIgnoringCase("<Script>Alert");
	}

	@Test
	void aPlateThatIsNoneIsToldAndKept() throws Exception {
		var answer = this.browser.post("/schade-melden", "kenteken", "ABCDEF");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("Dit is geen Nederlands kenteken", "value=\"ABCDEF\"");
	}

	@Test
	void withoutAPlateItBeginsAsWell() throws Exception {
		assertThat(page(begin("")).select("h1").text()).isEqualTo("Wie is uw cliënt?");
	}

	@ParameterizedTest
	@EnumSource
	void everyStepCanBeOpenedInAnyOrderAndBothLanguages(ReportStep step) throws Exception {
		var draft = begin("");
		assertThat(page(draft + "?stap=" + step.slug()).select("[aria-current=step]").text()).isNotBlank();
		this.browser.post("/taal", "taal", "en", "terug", "/dossiers");
		assertThat(page(draft + "?stap=" + step.slug()).select("h1").text()).isNotBlank();
	}

	@Test
	void aStepIsKeptAsTypedAndShownInTheRightNotation() throws Exception {
		var draft = begin("");
		var answer = this.browser.post(draft, "stap", "client", "gezien", "1", "telefoon", "+31 6-12345678", "postcode",
				"3511ab", "huisnummer", "12");
		assertThat(answer.getHeader("Location")).isEqualTo(draft + "?stap=voertuig");
		var client = page(draft);
		assertThat(client.select("#telefoon").val()).isEqualTo("06 12345678");
		assertThat(client.select("#postcode").val()).isEqualTo("3511 AB");
		assertThat(client.select("#straat").val()).as("from the register").isEqualTo("Dorpsstraat");
	}

	@Test
	void whatCannotBeUsedIsToldAtItsFieldAndKept() throws Exception {
		var draft = begin("");
		var answer = this.browser.post(draft, "stap", "client", "gezien", "1", "telefoon", "0612", "straat", "Kade");
		assertThat(answer.getStatus()).isEqualTo(422);
		var client = Jsoup.parse(answer.getContentAsString());
		assertThat(client.select("#telefoon-melding").text()).contains("bestaat niet");
		assertThat(client.select("#fout a[href=#telefoon]")).hasSize(1);
		assertThat(client.select("#telefoon").val()).isEqualTo("0612");
		assertThat(page(draft).select("#straat").val()).isEqualTo("Kade");
	}

	@Test
	void theSideListKeepsAStepAlsoWhenSomethingInItIsWrong() throws Exception {
		var draft = begin("");
		var answer = this.browser.post(draft, "stap", "client", "naar", "schade", "telefoon", "0612");
		assertThat(answer.getHeader("Location")).isEqualTo(draft + "?stap=schade");
		assertThat(page(draft).select("#telefoon").val()).isEqualTo("0612");
	}

	@Test
	void oneAnswerIsKeptByItselfAndTold() throws Exception {
		var draft = begin("");
		var answer = this.browser.post(draft + "/bewaren", "gezien", "1", "telefoon", "06 1234 5678");
		assertThat(answer.getContentAsString()).contains("id=\"opgeslagen\"", "vandaag 09:14", "Sanne van der Beek");
		assertThat(page(draft).select("#telefoon").val()).isEqualTo("06 12345678");
		var wrong = this.browser.post(draft + "/bewaren", "gezien", "1", "telefoon", "06");
		assertThat(wrong.getStatus()).isEqualTo(200);
		assertThat(wrong.getContentAsString()).contains("Dit telefoonnummer bestaat niet.");
		var plate = this.browser.post(draft + "/bewaren", "gezien", "1", "kenteken", "g001bb");
		assertThat(plate.getContentAsString()).contains("data-fills=\"merk-type\"", "data-value=\"Volkswagen Golf\"",
				"Wij lezen dit als: G-001-BB");
	}

	@Test
	void ticksAreKeptTogetherAndCanAllBeTakenAway() throws Exception {
		var draft = begin("");
		this.browser.post(draft + "/bewaren", "omstandigheden-a", "", "omstandigheden-a", "8", "omstandigheden-a", "1",
				"omstandigheden-a", "99");
		assertThat(page(draft + "?stap=gebeurtenis").select("[name=omstandigheden-a][checked]").eachAttr("value"))
			.containsExactly("1", "8");
		this.browser.post(draft + "/bewaren", "omstandigheden-a", "");
		assertThat(page(draft + "?stap=gebeurtenis").select("[name=omstandigheden-a][checked]")).isEmpty();
	}

	@Test
	void theConfusedBoxesAreExplained() throws Exception {
		var event = page(begin("") + "?stap=gebeurtenis");
		assertThat(event.select("[name=omstandigheden-a][type=checkbox]")).hasSize(17);
		assertThat(event.select("#veld-omstandigheden-a .answer .hint").eachText()).hasSize(2);
	}

	@Test
	void aBankAccountIsShownToWhoeverTypedItOnly() throws Exception {
		var draft = begin("");
		this.browser.post(draft + "/bewaren", "iban", "NL91ABNA0417164300");
		assertThat(page(draft).select("#iban").val()).isEqualTo("NL91 ABNA 0417 1643 00");
		var colleague = signedIn(this.people.colleagueOf(this.sanne));
		var seen = Jsoup.parse(colleague.get(draft).getContentAsString());
		assertThat(seen.select("#iban").val()).isEmpty();
		assertThat(seen.select("#iban-melding").text()).contains("43 00").doesNotContain("0417");
		colleague.post(draft, "stap", "client", "gezien", "9", "iban", "");
		assertThat(page(draft).select("#iban").val()).isEqualTo("NL91 ABNA 0417 1643 00");
		assertThat(page(draft + "?stap=controle").text()).doesNotContain("0417 1643");
	}

	@Test
	void whoTypedABankAccountEmptiesItsBoxAndAnEmptyFormIsKeptToo() throws Exception {
		var draft = begin("");
		this.browser.post(draft + "/bewaren", "iban", "NL91ABNA0417164301");
		var emptied = this.browser.post(draft + "/bewaren", "gezien", "1", "iban", "");
		assertThat(emptied.getStatus()).isEqualTo(200);
		assertThat(emptied.getContentAsString()).doesNotContain("wrong-why");
		assertThat(page(draft).select("#iban").val()).isEmpty();
		assertThat(this.browser.post(draft + "/bewaren", "gezien", "1").getStatus()).isEqualTo(200);
	}

	@Test
	void aColleagueTakesABankAccountOutWithATick() throws Exception {
		var draft = begin("");
		this.browser.post(draft + "/bewaren", "iban", "NL91ABNA0417164300");
		assertThat(page(draft).select("[name=iban-weg]")).as("nothing to tick for who sees it").isEmpty();
		var colleague = signedIn(this.people.colleagueOf(this.sanne));
		assertThat(Jsoup.parse(colleague.get(draft).getContentAsString()).select("[name=iban-weg][type=checkbox]"))
			.hasSize(1);
		colleague.post(draft + "/bewaren", "gezien", "9", "iban-weg", "", "iban-weg", "ja");
		assertThat(page(draft).select("#iban").val()).isEmpty();
	}

	@Test
	void theSameFormTwiceLeavesThePlateThatWasTypedSince() throws Exception {
		var key = Jsoup.parse(this.browser.get("/schade-melden").getContentAsString())
			.select("input[name=sleutel]")
			.attr("value");
		var draft = locationOf(this.browser.post("/schade-melden", "sleutel", key, "kenteken", "ab12cd"))
			.replaceFirst("\\?.*", "");
		this.browser.post(draft + "/bewaren", "gezien", "9", "kenteken", "xy99zz");
		this.browser.post("/schade-melden", "sleutel", key, "kenteken", "ab12cd");
		assertThat(page(draft + "?stap=voertuig").select("#kenteken").val()).isEqualTo("XY-99-ZZ");
	}

	@Test
	void aColleaguesAnswerIsToldRatherThanOverwritten() throws Exception {
		var draft = begin("");
		var colleague = signedIn(this.people.colleagueOf(this.sanne));
		colleague.get(draft);
		colleague.post(draft + "/bewaren", "gezien", "1", "straat", "Dorpsstraat");
		var answer = this.browser.post(draft, "stap", "client", "gezien", "1", "straat", "Kade");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("Dorpsstraat");
		assertThat(page(draft).select("#straat").val()).isEqualTo("Dorpsstraat");
	}

	private String begin(String plate) throws Exception {
		var key = Jsoup.parse(this.browser.get("/schade-melden").getContentAsString())
			.select("input[name=sleutel]")
			.attr("value");
		return locationOf(this.browser.post("/schade-melden", "sleutel", key, "kenteken", plate)).replaceFirst("\\?.*",
				"");
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
