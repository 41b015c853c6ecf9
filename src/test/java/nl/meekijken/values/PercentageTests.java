package nl.meekijken.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PercentageTests {

	@ParameterizedTest
	@CsvSource({ "0, 0%", "50, 50%", "' 100 % ', 100%", "7%, 7%", "050, 50%" })
	void percentagesAreReadWithAndWithoutTheirSign(String typed, String shown) {
		assertThat(Percentage.of(typed).display()).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "%", "-1", "101", "1000", "33,3", "٥٠", "half", "50%%" })
	void anythingElseIsRefused(String typed) {
		assertThat(Percentage.parse(typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Percentage.of(typed));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE })
	void aPercentageLiesBetweenNothingAndAll(int value) {
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Percentage(value));
	}

	@Test
	void percentagesCompareByValue() {
		assertThat(new Percentage(50)).isLessThan(new Percentage(100));
	}

}
