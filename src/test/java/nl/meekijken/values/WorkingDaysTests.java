package nl.meekijken.values;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14",
			"2026-05-25", "2026-12-25", "2027-03-26", "2027-03-29", "2024-04-01", "2025-04-26", "2025-06-09" })
	void nobodyWorksOnGeneralHolidays(LocalDate day) {
		assertThat(WorkingDays.isOne(day)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-04-02", "2026-04-07", "2025-04-28", "2026-05-13", "2026-05-15", "2026-12-24",
			"2026-11-23" })
	void otherDaysOfTheWeekAreWorkedOn(LocalDate day) {
		assertThat(WorkingDays.isOne(day)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 2, 2026-11-25", "2026-11-26, 2, 2026-11-30", "2026-11-28, 2, 2026-12-01",
			"2026-04-01, 2, 2026-04-07", "2026-12-24, 1, 2026-12-28", "2026-11-23, 0, 2026-11-23" })
	void termsSkipWhatIsNoWorkingDay(LocalDate from, int many, LocalDate reached) {
		assertThat(WorkingDays.after(from, many)).isEqualTo(reached);
	}

}
