package nl.meekijken.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MoneyTests {

	private static final Locale DUTCH = Locale.of("nl");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			123456           | € 1.234,56                      | €1,234.56
			0                | € 0,00                          | €0.00
			5                | € 0,05                          | €0.05
			100              | € 1,00                          | €1.00
			-123456          | € -1.234,56                     | -€1,234.56
			123456789012     | € 1.234.567.890,12              | €1,234,567,890.12
			-9223372036854775808 | € -92.233.720.368.547.758,08 | -€92,233,720,368,547,758.08
			""")
	void amountsAreShownInTheLanguageOfTheReader(long cents, String dutch, String english) {
		Money amount = new Money(cents);
		assertThat(amount.display(DUTCH)).isEqualTo(dutch.replace("€ ", "€\u00A0"));
		assertThat(amount.display(Locale.of("nl", "NL"))).isEqualTo(amount.display(DUTCH));
		assertThat(amount.display(Locale.ENGLISH)).isEqualTo(english);
	}

	@ParameterizedTest
	@CsvSource({ "1234.56, 123456", "1000, 100000", "0.005, 1", "0.004, 0", "-0.005, -1", "1E+3, 100000" })
	void eurosAreRoundedToTheNearestCent(BigDecimal euros, long cents) {
		assertThat(Money.ofEuros(euros)).isEqualTo(new Money(cents));
	}

	@Test
	void eurosBeyondReasonAreRefused() {
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> Money.ofEuros(new BigDecimal("92233720368547758.08")));
	}

	@Test
	void centsBecomeEuros() {
		assertThat(new Money(123_450).euros()).isEqualTo(new BigDecimal("1234.50"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "€ 1.234,56 | 123456", "1.234,56 | 123456", "1234,56 | 123456",
			"1234.56 | 123456", "1,234.56 | 123456", "€1,234.56 | 123456", "eur 12 | 1200", "1.234 | 123400",
			"1.234.567 | 123456700", "12,5 | 1250", "1.000,- | 100000", "0 | 0", "-12,50 | -1250", "€ -12,50 | -1250" })
	void amountsAreReadInDutchAndEnglishNotation(String typed, long cents) {
		assertThat(Money.parse(typed)).contains(new Money(cents));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "€", "-", "1,234", "12,345", "1.23.45", "1.2345", "1,23,4", "12.", ",50",
			"twaalf", "12 34", "١٢", "1e9", "💶", "99999999999999999999" })
	void anythingElseIsRefused(String typed) {
		assertThat(Money.parse(typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Money.of(typed));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 99, 123_456, -123_456, 99_999_999_999L })
	void whatIsShownCanBeTyped(long cents) {
		Money amount = new Money(cents);
		assertThat(Money.parse(amount.display(DUTCH))).contains(amount);
		assertThat(Money.parse(amount.display(Locale.ENGLISH))).contains(amount);
	}

	@Test
	void amountsAddUp() {
		assertThat(new Money(150).plus(new Money(275)).minus(new Money(25))).isEqualTo(new Money(400));
		assertThat(Money.ZERO.minus(new Money(1)).isNegative()).isTrue();
		assertThat(Money.ZERO.isZero()).isTrue();
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1)));
	}

	@ParameterizedTest
	@CsvSource({ "100000, 50, 50000", "101, 50, 51", "33, 33, 11", "100, 0, 0", "-101, 50, -51", "48000, 100, 48000" })
	void aPercentageIsRoundedToTheNearestCent(long cents, int part, long share) {
		assertThat(new Money(cents).percent(new Percentage(part))).isEqualTo(new Money(share));
	}

	@Test
	void amountsSortFromSmallToLarge() {
		assertThat(List.of(new Money(3), new Money(-1), new Money(2)).stream().sorted()).containsExactly(new Money(-1),
				new Money(2), new Money(3));
	}

}
