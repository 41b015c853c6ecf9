package nl.meekijken.portal;

import java.util.List;
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

import nl.meekijken.database.FormKey;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A report begins at a plate of any country. */
@ModuleTest
@Import(Desk.class)
class ReportStartTests {

	private static final String START = "/schade-melden";

	@Autowired
	private Desk desk;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.browser = this.desk.aReader().browser();
	}

	@Test
	void aDutchPlateIsTheUsualOne() throws Exception {
		assertThat(page(START).select("#kenteken-land option[selected]").val()).isEqualTo("NL");
	}

	@ParameterizedTest
	@CsvSource({ "B, 1-abc-234, 1-ABC-234", "D, m ab 1234, M AB 1234", "NL, g001bb, G-001-BB", "XX, g001bb, G-001-BB" })
	void theCountryGoesAlongWithThePlate(String country, String typed, String shown) throws Exception {
		var object = page(begin(country, typed).replaceFirst("\\?.*", "") + "?stap=voertuig");
		assertThat(object.select("#kenteken").val()).isEqualTo(shown);
		assertThat(object.select("#kenteken-land option[selected]").val())
			.isEqualTo(country.equals("XX") ? "NL" : country);
	}

	@ParameterizedTest
	@CsvSource({ "NL, 1-ABC-234, Dit is geen Nederlands kenteken.", "B, 1-ABC-234-567890, Dit is geen kenteken:" })
	void whatIsNoPlateOfThatCountryIsToldAndKept(String country, String typed, String sentence) throws Exception {
		var answer = post(country, typed);
		assertThat(answer.getStatus()).isEqualTo(422);
		var page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.select("#kenteken-fout").text()).startsWith(sentence);
		assertThat(page.select("#kenteken").val()).isEqualTo(typed);
		assertThat(page.select("#kenteken-land option[selected]").val()).isEqualTo(country);
	}

	@Test
	void theSameFormWithAnotherCountryBeginsAnotherReport() {
		this.browser.get(START);
		var key = FormKey.fresh();
		var begun = List.of("NL", "B", "NL")
			.stream()
			.map(country -> this.browser.post(START, "sleutel", key, "kenteken", "1-ABC-23", "kenteken-land", country)
				.getHeader("Location"))
			.toList();
		assertThat(begun.get(1)).isNotEqualTo(begun.getFirst());
		assertThat(begun.getLast()).isEqualTo(begun.getFirst());
	}

	private String begin(String country, String plate) {
		return Objects.requireNonNull(post(country, plate).getHeader("Location"));
	}

	private MockHttpServletResponse post(String country, String plate) {
		this.browser.get(START);
		return this.browser.post(START, "sleutel", FormKey.fresh(), "kenteken", plate, "kenteken-land", country);
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(this.browser.get(path).getContentAsString());
	}

}
