package nl.meekijken.portal;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Registers;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules and boundaries of a report, through its form; and registers on bad days. */
@ModuleTest
@Import(Desk.class)
class ReportHoldsTests {

	/** Two times two seconds that a register may take, and some for the page. */
	private static final Duration QUICK = Duration.ofSeconds(5);

	private static final AtomicInteger DAYS = new AtomicInteger(2);

	@Autowired
	private Desk desk;

	@Autowired
	private MovableClock clock;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.browser = this.desk.aReader().browser();
	}

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@ParameterizedTest
	@CsvSource({ "gv1234, GV-12-34", "1234gv, 12-34-GV", "12gv34, 12-GV-34", "gv12gv, GV-12-GV", "gvgv12, GV-GV-12",
			"12gvgv, 12-GV-GV", "12gvx3, 12-GVX-3", "1gvx23, 1-GVX-23", "gv123x, GV-123-X", "g123vx, G-123-VX",
			"gvx12g, GVX-12-G", "g12gvx, G-12-GVX", "1gv234, 1-GV-234", "123gv4, 123-GV-4" })
	void aPlateOfEverySeriesIsReadAsItIsWritten(String typed, String shown) throws Exception {
		var report = WrittenReport.begun(this.browser, "");
		for (var notation : new String[] { typed, shown, typed.replaceAll("(..)", "$1 "),
				shown.toLowerCase(Locale.ROOT) }) {
			var told = keep(report, "kenteken", notation);
			assertThat(told.select(".wrong-why")).as(notation).isEmpty();
			assertThat(page(report, "voertuig").select("#kenteken").val()).as(notation).isEqualTo(shown);
		}
	}

	@ParameterizedTest
	@CsvSource({ "12-KKK-1", "1-GVD-23", "12-PVV-3", "SS-12-NS", "1-NSB-23", "TBS-12-G" })
	void lettersThatAreNotIssuedWarnAndNeverStopAReport(String shown) throws Exception {
		var report = WrittenReport.complete(this.browser, "kenteken", shown);
		var told = keep(report, "kenteken", shown);
		assertThat(told.select(".reads").text()).contains("Deze letters komen bijna nooit voor");
		assertThat(told.select(".wrong-why")).isEmpty();
		assertThat(Owner.ask("select plate from dossier.dossier where claim_number = '%s'".formatted(report.send())))
			.isEqualTo(shown.replace("-", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			schadebedrag   | 500,00     | Tot en met € 500 is geen expert nodig | Boven € 500
			schadebedrag   | € 500,01   | Boven € 500                           | Tot en met € 500
			schadebedrag   | 1.250      | Boven € 500                           | Tot en met € 500
			schadedatum    | 23-11-2023 | Verhaalkans                           | 3 jaar
			schadedatum    | 22 november 2023 | 3 jaar                       | geen-woord
			schadedatum    | 29-2-2024  | Verhaalkans                           | 3 jaar
			letsel         | ja         | letselschadespecialist                | geen-woord
			btw            | deels      | btw                                   | geen-woord
			""")
	void everyBoundaryIsToldAtTheReview(String field, String typed, String told, String untold) throws Exception {
		var report = WrittenReport.complete(this.browser, field, typed);
		var advice = page(report, "controle").select(".advice").text();
		assertThat(advice).contains(told).doesNotContain(untold);
		assertThat(report.sent().getStatus()).as("never stops it").isEqualTo(303);
	}

	@ParameterizedTest
	@CsvSource({ "9-11-2026, false", "8-11-2026, true" })
	void fourteenDaysForThePoliceWhereNobodyKnowsWhoDidIt(String damage, boolean late) throws Exception {
		var report = WrittenReport.complete(this.browser, "tegenpartij-bekend", "nee", "schadedatum", damage);
		assertThat(page(report, "controle").select(".advice .notice").eachText())
			.anyMatch(text -> text.contains("Waarborgfonds"));
		assertThat(page(report, "gebeurtenis").select(".advice .notice").eachText().isEmpty()).isEqualTo(!late);
	}

	@ParameterizedTest
	@CsvSource({ "29-2-2026", "24-11-2026", "31-4-2026", "0-1-2026" })
	void aDayThatIsNoneOrStillToComeIsToldAndKept(String typed) throws Exception {
		var report = WrittenReport.complete(this.browser, "schadedatum", typed);
		assertThat(page(report, "gebeurtenis").select("#schadedatum").val()).isNotEmpty();
		assertThat(report.sent().getStatus()).isEqualTo(422);
	}

	@Test
	void vatInPartReachesTheDossierAndTheNextReportOfThisClient() throws Exception {
		var number = WrittenReport.complete(this.browser, "btw", "deels").send();
		assertThat(text("/dossiers/" + number)).contains("Btw verrekenbaar").contains("deels");
		var again = this.browser.post("/schade-melden/bekende-client", "van", number).getHeader("Location");
		assertThat(Jsoup.parse(text(String.valueOf(again))).select("[name=btw][checked]").val()).isEqualTo("deels");
	}

	/**
	 * On a day of its own, so that the registers have recovered from the trouble before.
	 */
	@ParameterizedTest
	@CsvSource({ Registers.SLOW, Registers.DOWN, Registers.WRONG, Registers.BABBLING, Registers.HOSTILE })
	void aRegisterInTroubleKeepsNobodyWaitingAndSaysNothingFalse(String plate) throws Exception {
		this.clock.move(Duration.ofDays(-DAYS.incrementAndGet()));
		this.browser = this.desk.aReader().browser();
		var number = plate.equals(Registers.HOSTILE) ? "25" : plate.substring(4, 6);
		var before = System.nanoTime();
		var report = WrittenReport.begun(this.browser, plate);
		var kept = this.browser.post(report.draft(), "stap", "client", "postcode", "3511ab", "huisnummer", number);
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(QUICK);
		assertThat(kept.getStatus()).isEqualTo(303);
		assertThat(page(report, "voertuig").select("#kenteken").val()).isEqualTo(plate);
		assertThat(page(report, "voertuig").select("#merk-type").val()).doesNotContain("Golf");
		assertThat(page(report, "client").select("#straat").val()).doesNotContain("Dorpsstraat");
		assertThat(text(report.draft() + "?stap=client")).doesNotContain("<script>alert");
		this.browser.post(report.draft(), "stap", "client", "straat", "Kade", "woonplaats", "Utrecht");
		assertThat(page(report, "client").select("#straat").val()).isEqualTo("Kade");
	}

	private Document keep(WrittenReport report, String field, String typed) throws Exception {
		return Jsoup
			.parse(this.browser.post(report.draft() + "/bewaren", "gezien", "99", field, typed).getContentAsString());
	}

	private Document page(WrittenReport report, String step) throws Exception {
		return Jsoup.parse(text(report.draft() + "?stap=" + step));
	}

	private String text(String path) throws Exception {
		return this.browser.get(path).getContentAsString();
	}

}
