package nl.meekijken.values;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostcodeTests {

	@ParameterizedTest
	@CsvSource({ "1011AB, 1011 AB", "2595 AK, 2595 AK", "9999ZZ, 9999 ZZ", "'  1011  ab ', 1011 AB", "1234SB, 1234 SB",
			"1234AS, 1234 AS" })
	void postcodesAreKeptWithOneSpace(String typed, String kept) {
		assertThat(Postcode.parse(typed)).contains(new Postcode(kept));
		assertThat(Postcode.of(typed)).hasToString(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "0123AB", "1234SS", "1234SA", "1234 sd", "12345A", "1234 A", "1234", "1234ABC",
			"1234-AB", "１２３４AB", "1234AÉ", "1234🏠", "1234ıı" })
	void anythingElseIsRefused(String typed) {
		assertThat(Postcode.parse(typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Postcode.of(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1011AB", "1011 ab", "1011  AB" })
	void aStoredPostcodeIsInItsOneForm(String value) {
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Postcode(value));
	}

}
