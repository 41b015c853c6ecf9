package nl.meekijken.feeding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Days and moments as other systems write them. */
class FileDatesTests {

	@ParameterizedTest
	@CsvSource({ "2026-10-13, 2026-10-13", "13-10-2026, 2026-10-13", "2024-02-29, 2024-02-29",
			"29-02-2024, 2024-02-29" })
	void aDayIsReadInBothWays(String written, String day) {
		assertThat(FileDates.day(written)).hasToString("Optional[" + day + "]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "13-10-26", "2026-02-29", "31-02-2026", "2026/10/13", "10-13-2026", "1949-12-31",
			"2101-01-01", "+2026-10-13", "2026-10-13T09:30", "gisteren", "2026-10-1٣" })
	void whatIsNoDayIsNone(String written) {
		assertThat(FileDates.day(written)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-10-13, 2026-10-12T22:00:00Z", "13-10-2026, 2026-10-12T22:00:00Z",
			"2026-10-13T09:30, 2026-10-13T07:30:00Z", "13-10-2026 09:30, 2026-10-13T07:30:00Z",
			"2026-01-13T09:30:15, 2026-01-13T08:30:15Z", "2026-10-13T09:30Z, 2026-10-13T09:30:00Z",
			"2026-10-13T09:30:00+02:00, 2026-10-13T07:30:00Z", "2026-10-13T09:30-05:00, 2026-10-13T14:30:00Z" })
	void aMomentIsOfHereUnlessItNamesItsZone(String written, String moment) {
		assertThat(FileDates.moment(written)).hasToString("Optional[" + moment + "]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-10-13T25:00", "13-10-2026 9.30", "2026-10-13T09:30+99:00", "09:30",
			"1900-01-01T00:00", "2026-10-13 09:30 uur" })
	void whatIsNoMomentIsNone(String written) {
		assertThat(FileDates.moment(written)).isEmpty();
	}

}
