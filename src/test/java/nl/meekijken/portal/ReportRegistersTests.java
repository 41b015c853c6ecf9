package nl.meekijken.portal;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Registers;

import static org.assertj.core.api.Assertions.assertThat;

/** What registers filled in goes with the plate or the address that it was about. */
@ModuleTest
@Import(Desk.class)
class ReportRegistersTests {

	@Autowired
	private Desk desk;

	private Browser browser;

	private WrittenReport report;

	@BeforeEach
	void begin() throws Exception {
		this.browser = this.desk.aReader().browser();
		this.report = WrittenReport.begun(this.browser, Registers.GOLF);
	}

	@ParameterizedTest
	@CsvSource({ "kenteken, xy99zz", "kenteken, ''", "kenteken, geen kenteken", "kenteken-land, D" })
	void anotherPlateTakesThePreviousVehicleAway(String field, String typed) throws Exception {
		assertThat(page("voertuig").select("#merk-type").val()).isEqualTo("Volkswagen Golf");
		var told = keep(field, typed);
		assertThat(told.select("[data-fills=merk-type]").attr("data-value")).isEmpty();
		assertThat(told.select("[data-fills=eerste-toelating]")).hasSize(1);
		assertThat(page("voertuig").select("#merk-type").val()).isEmpty();
		assertThat(page("voertuig").select("#eerste-toelating").val()).isEmpty();
	}

	@Test
	void thePlateInAnotherNotationKeepsItsVehicle() throws Exception {
		keep("kenteken", "g 001 bb");
		assertThat(page("voertuig").select("#merk-type").val()).isEqualTo("Volkswagen Golf");
	}

	@Test
	void whatSomebodyTypedStays() throws Exception {
		keep("merk-type", "Oldtimer");
		var told = keep("kenteken", "xy99zz");
		assertThat(told.select("[data-fills=merk-type]")).isEmpty();
		assertThat(page("voertuig").select("#merk-type").val()).isEqualTo("Oldtimer");
	}

	@Test
	void aWholeStepWithAnotherPlateTakesItAwayAsWell() throws Exception {
		this.browser.post(this.report.draft(), "stap", "voertuig", "gezien", "9", "kenteken", "xy99zz", "merk-type",
				"Volkswagen Golf", "eerste-toelating", "01-03-2019");
		assertThat(page("voertuig").select("#merk-type").val()).isEmpty();
	}

	@Test
	void makeTypeAndFirstAdmissionOfTheOtherVehicleAreFilledInToo() throws Exception {
		keep("tegenpartij-bekend", "ja");
		keep("soort-tegenpartij", "motorvoertuig");
		keep("kenteken-tegenpartij", Registers.GOLF);
		assertThat(page("tegenpartij").select("#merk-type-tegenpartij").val()).isEqualTo("Volkswagen Golf");
		assertThat(page("tegenpartij").select("#eerste-toelating-tegenpartij").val()).isEqualTo("01-03-2019");
		keep("kenteken-tegenpartij", "xy99zz");
		assertThat(page("tegenpartij").select("#eerste-toelating-tegenpartij").val()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "postcode, 9999zz", "huisnummer, 99", "land, BE" })
	void anotherAddressTakesTheStreetAway(String field, String typed) throws Exception {
		keep("postcode", "3511ab");
		keep("huisnummer", "12");
		assertThat(page("client").select("#straat").val()).isEqualTo("Dorpsstraat");
		keep(field, typed);
		assertThat(page("client").select("#straat").val()).isEmpty();
		assertThat(page("client").select("#woonplaats").val()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12a", "12-2", "12 bis", " 12 " })
	void whatStandsBehindTheNumberDoesNotHideTheStreet(String typed) throws Exception {
		keep("postcode", "3511ab");
		keep("huisnummer", typed);
		assertThat(page("client").select("#straat").val()).isEqualTo("Dorpsstraat");
	}

	private Document keep(String field, String typed) throws Exception {
		return Jsoup.parse(
				this.browser.post(this.report.draft() + "/bewaren", "gezien", "99", field, typed).getContentAsString());
	}

	private Document page(String step) throws Exception {
		return Jsoup.parse(this.browser.get(this.report.draft() + "?stap=" + step).getContentAsString());
	}

}
