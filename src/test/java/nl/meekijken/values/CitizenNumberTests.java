package nl.meekijken.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "123456782", "BSN 123456782", "BSN: 123456782.", "BSN:123456782", "123456782.Verder",
			"(123456782)", "bsn=123456782;", "123 456 782", "123.456.782", "1234.56.782", "1234 56 782", "111222333",
			"Jan,\n123456782\nUtrecht", "BSN 123456782 12-03-2026", "12-03-2026 123456782", "nr 7 123456782",
			"012345672" })
	void nineDigitsThatPassTheElevenTestAreFound(String text) {
		assertThat(CitizenNumber.isIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "123456789", "000000000", "12345678", "1234567820", "0123456782", "123 456 789",
			"123.456.78", "123 456.782" })
	void whatFailsTheTestOrHasAnotherLengthIsNot(String text) {
		assertThat(CitizenNumber.isIn(text)).isFalse();
	}

	/** Each holds the digits of a number that passes. */
	@ParameterizedTest
	@ValueSource(strings = { "NL12ABNA0123456782", "NL91 ABNA 0123 4567 82", "BE68 1234 5678 2034", "X123456782",
			"123456782B01", "NL123456782B01", "2026-123456782", "123456782-2026", "12.123456782", "+31 123456782",
			"+31123456782", "+31(0)123456782", "0031 123456782", "tel. 123456782", "Mobiel: 123456782",
			"RSIN 123456782", "€ 123456782", "€123.456.782", "EUR 123.456.782", "123.456.782,00", "123456782,50",
			"99 123 456 782", "123 456 782 10", "1.123.456.782", "factuur_123456782", "https://a.nl/123456782/x",
			"AB123456782", "10:123456782" })
	void numbersOfOtherThingsDoNotWarn(String text) {
		assertThat(CitizenNumber.isIn(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-000123", "12-03-2026", "13/10/2026 14:32", "06-12345678", "06 12 34 56 78",
			"020 123 45 67", "€ 4.186,50", "€ 1.234.567,89", "KvK 12345678", "1234 AB", "G-123-BB",
			"NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "polis 5529.118.772.1" })
	void whatStandsOnTheUsualPapersDoesNotWarn(String text) {
		assertThat(CitizenNumber.isIn(text)).isFalse();
	}

	@Test
	void oneInElevenOtherNumbersIsTakenForOneAndNoMore() {
		var taken = IntStream.range(0, 11_000)
			.filter(step -> CitizenNumber.isIn("nummer " + (200_000_000 + step)))
			.count();
		assertThat(taken).isBetween(950L, 1050L);
	}

	@Test
	void aLongTextIsReadInNoTime() {
		assertThat(CitizenNumber.isIn("12 345 67 ".repeat(2000))).isFalse();
		assertThat(CitizenNumber.isIn("1".repeat(20_000))).isFalse();
		assertThat(CitizenNumber.isIn("woord ".repeat(3000) + "BSN 123456782")).isTrue();
	}

}
