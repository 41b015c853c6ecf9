package nl.meekijken.values;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ClaimNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-000123", "2026-123", "2026000123", "  2026-123\t", "\u00A02026-123\u200B",
			"2026–123", "2026—123", "2026‑123", "2026−123", "2026 - 123" })
	void numbersAreReadInAnyNotation(String typed) {
		assertThat(ClaimNumber.parse(typed)).contains(new ClaimNumber(2026, 123));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "2026", "2026-", "2026-0", "2026-1234567", "2026123", "0612345678", "26-123",
			"2026/123", "2026-123a", "٢٠٢٦-١٢٣", "２０２６-１２３", "2026-000123\n2026-000124", "🚗" })
	void anythingElseIsRefused(String typed) {
		assertThat(ClaimNumber.parse(typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> ClaimNumber.of(typed));
	}

	@Test
	void aPastedPageIsRefusedQuickly() {
		assertThat(ClaimNumber.parse("2026" + " ".repeat(10_000) + "-1")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026, 123, 2026-000123", "2026, 1, 2026-000001", "2000, 999999, 2000-999999" })
	void numbersAreShownWithSixDigitsAfterTheYear(int year, int sequence, String shown) {
		assertThat(new ClaimNumber(year, sequence)).hasToString(shown);
		assertThat(ClaimNumber.of(shown)).isEqualTo(new ClaimNumber(year, sequence));
	}

	@ParameterizedTest
	@CsvSource({ "2026, 0", "2026, -1", "2026, 1000000", "1999, 1", "3000, 1", "26, 1" })
	void yearAndSequenceHaveBounds(int year, int sequence) {
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ClaimNumber(year, sequence));
	}

	@Test
	void numbersSortByYearAndThenBySequence() {
		ClaimNumber first = ClaimNumber.of("2025-20");
		ClaimNumber second = ClaimNumber.of("2026-9");
		ClaimNumber third = ClaimNumber.of("2026-10");
		assertThat(List.of(third, first, second).stream().sorted()).containsExactly(first, second, third);
	}

}
