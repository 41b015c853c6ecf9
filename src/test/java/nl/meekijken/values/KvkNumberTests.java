package nl.meekijken.values;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KvkNumberTests {

	@ParameterizedTest
	@CsvSource({ "12345678, 12345678", "00123456, 00123456", "' 12 34 56 78 ', 12345678", "12.345.678, 12345678" })
	void numbersKeepTheirLeadingZeros(String typed, String kept) {
		assertThat(KvkNumber.parse(typed)).contains(new KvkNumber(kept));
		assertThat(KvkNumber.of(typed)).hasToString(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1234567", "123456789", "1234567A", "١٢٣٤٥٦٧٨", "🏢" })
	void anythingElseIsRefused(String typed) {
		assertThat(KvkNumber.parse(typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> KvkNumber.of(typed));
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new KvkNumber(typed));
	}

}
