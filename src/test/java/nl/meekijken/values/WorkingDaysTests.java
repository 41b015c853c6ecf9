package nl.meekijken.values;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

	private static final WorkingDays DAYS = new WorkingDays(DutchHolidays.of(2026).keySet());

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14",
			"2026-05-25", "2026-12-25", "2027-03-26", "2027-03-29", "2024-04-01", "2025-04-26", "2025-06-09" })
	void theCalendarKnowsGeneralHolidays(LocalDate day) {
		assertThat(DutchHolidays.of(day.getYear())).containsKey(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06", "2026-12-26" })
	void nobodyWorksAtWeekendsAndOnHolidays(LocalDate day) {
		assertThat(DAYS.isOne(day)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-04-02", "2026-04-07", "2026-04-28", "2026-05-13", "2026-05-15", "2026-12-24",
			"2026-11-23" })
	void otherDaysOfTheWeekAreWorkedOn(LocalDate day) {
		assertThat(DAYS.isOne(day)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 2, 2026-11-25", "2026-11-26, 2, 2026-11-30", "2026-11-28, 2, 2026-12-01",
			"2026-04-01, 2, 2026-04-07", "2026-12-24, 1, 2026-12-28", "2026-11-23, 0, 2026-11-23" })
	void termsSkipWhatIsNoWorkingDay(LocalDate from, int many, LocalDate reached) {
		assertThat(DAYS.after(from, many)).isEqualTo(reached);
	}

	@Test
	void twoHolidaysOnOneDayAreOneDay() {
		assertThat(DutchHolidays.of(2016)).containsEntry(LocalDate.of(2016, 5, 5), "Bevrijdingsdag, Hemelvaartsdag");
	}

	@Test
	void whatTheHolidaysAreIsForWhoeverKeepsThemToSay() {
		var bridge = LocalDate.of(2026, 5, 15);
		assertThat(new WorkingDays(Set.of(bridge)).isOne(bridge)).isFalse();
		assertThat(new WorkingDays(Set.of()).isOne(LocalDate.of(2026, 12, 25))).isTrue();
		assertThat(new WorkingDays(Set.of(bridge)).from(bridge)).isEqualTo(LocalDate.of(2026, 5, 18));
	}

}
