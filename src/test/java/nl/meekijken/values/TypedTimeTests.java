package nl.meekijken.values;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTimeTests {

	@ParameterizedTest
	@CsvSource({ "17:40, 17:40", "17.40 uur, 17:40", "17u40, 17:40", "1740, 17:40", "9, 09:00", "9 uur, 09:00",
			"0:05, 00:05", "23:59, 23:59" })
	void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
		assertThat(TypedTime.parse(typed)).contains(time);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "24:00", "17:60", "half vijf", "17:4", "123456" })
	void whatIsNoTimeIsRefused(String typed) {
		assertThat(TypedTime.parse(typed)).isEmpty();
	}

}
