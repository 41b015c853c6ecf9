package nl.meekijken.values;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AfmNumberTests {

	@ParameterizedTest
	@CsvSource({ "12001234, 12001234", "00123456, 00123456", "' 12 00 12 34 ', 12001234", "12.001.234, 12001234" })
	void numbersKeepTheirLeadingZeros(String typed, String kept) {
		assertThat(AfmNumber.parse(typed)).contains(new AfmNumber(kept));
		assertThat(AfmNumber.of(typed)).hasToString(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1234567", "123456789", "1234567A", "١٢٣٤٥٦٧٨", "🏢" })
	void anythingElseIsRefused(String typed) {
		assertThat(AfmNumber.parse(typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> AfmNumber.of(typed));
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new AfmNumber(typed));
	}

}
