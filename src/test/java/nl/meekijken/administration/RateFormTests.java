package nl.meekijken.administration;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.recovery.InterestRate;
import nl.meekijken.recovery.KeptRate;
import nl.meekijken.recovery.NewRate;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** A rate of interest is a percentage of the law, from a day on, with where it stands. */
class RateFormTests {

	/** The 27th of November in Amsterdam, and still the 26th in Greenwich. */
	private final Texts texts = Texts.of("administration", Texts.DUTCH,
			Clock.fixed(Instant.parse("2026-11-26T23:59:00Z"), ZoneOffset.UTC));

	private final FormErrors errors = new FormErrors();

	@ParameterizedTest
	@CsvSource({ "4, 4", "'4,25', 4.25", "4.2 %, 4.2", "' 12% ', 12", "0, 0", "'99,99', 99.99" })
	void aPercentageIsReadAsPeopleWriteIt(String typed, BigDecimal percent) {
		var rate = new RateForm("", "1-2-2027", typed, " Stb. 2026,  400 ", false).read("Esra", this.texts,
				this.errors);
		assertThat(rate)
			.contains(new NewRate(new InterestRate(LocalDate.of(2027, 2, 1), percent), "Stb. 2026, 400", "Esra"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "100", "4,255", "4,", ",5", "vier", "1e1", "4 % %", "٤" })
	void whatIsNoPercentageIsSaidAtTheField(String typed) {
		assertThat(read("1-2-2027", typed, "Stb.", false)).isFalse();
		assertThat(this.errors.all()).containsOnlyKeys("percentage");
	}

	@ParameterizedTest
	@CsvSource({ "31-12-1991, false", "1-1-1992, true", "30-2-2027, false", "'', false", "1-1-2099, true" })
	void beforeTheLawThereWereNoRates(String from, boolean read) {
		assertThat(read(from, "4", "Stb.", true)).isEqualTo(read);
		assertThat(this.errors.all().containsKey("vanaf")).isEqualTo(!read);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-26, false", "2026-11-27, true", "2027-01-01, false" })
	void whoeverChangesWhatWasReckonedWithHasToBeSure(LocalDate from, boolean free) {
		var today = this.texts.today();
		assertThat(new RateForm("", "", "4", "Stb.", false).mayBegin(from, known(), today)).isEqualTo(free);
		assertThat(new RateForm("", "", "4", "Stb.", true).mayBegin(from, known(), today)).isTrue();
	}

	@Test
	void aSourceHasTwoHundredCharactersAtMost() {
		assertThat(read("1-2-2027", "4", "S".repeat(200), false)).isTrue();
		assertThat(read("1-2-2027", "4", "S".repeat(201), false)).isFalse();
		assertThat(this.errors.of("bron")).isEqualTo("Vul de bron of de reden in, in hoogstens 200 tekens.");
	}

	private boolean read(String from, String percent, String source, boolean sure) {
		return new RateForm("", from, percent, source, sure).read("Esra", this.texts, this.errors).isPresent();
	}

	private static List<KeptRate> known() {
		return List
			.of(new KeptRate(new InterestRate(LocalDate.of(2027, 1, 1), BigDecimal.TEN), "Stb.", null, null, true));
	}

}
