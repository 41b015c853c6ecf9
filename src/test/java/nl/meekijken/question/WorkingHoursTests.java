package nl.meekijken.question;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.values.DutchHolidays;
import nl.meekijken.values.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingHoursTests {

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	private static final WorkingDays NO_HOLIDAYS = new WorkingDays(Set.of());

	@ParameterizedTest
	@CsvSource({ "2026-11-23T09:00, 8, 2026-11-23T17:00", "2026-11-23T08:30, 8, 2026-11-23T16:30",
			"2026-11-23T03:00, 8, 2026-11-23T16:30", "2026-11-23T17:00, 1, 2026-11-24T09:30",
			"2026-11-27T16:00, 2, 2026-11-30T09:30", "2026-11-28T12:00, 1, 2026-11-30T09:30",
			"2026-11-23T08:30, 9, 2026-11-24T09:00", "2026-10-23T16:00, 16, 2026-10-27T15:00" })
	void onlyHoursAtWorkCount(LocalDateTime asked, long hours, LocalDateTime due) {
		assertThat(WorkingHours.after(asked.atZone(HERE).toInstant(), Duration.ofHours(hours), NO_HOLIDAYS))
			.isEqualTo(due.atZone(HERE).toInstant());
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-24T16:00, 2, 2026-12-28T09:30", "2026-12-25T10:00, 8, 2026-12-28T16:30",
			"2026-12-24T09:00, 16, 2026-12-28T16:30" })
	void onHolidaysNobodyWorks(LocalDateTime asked, long hours, LocalDateTime due) {
		var days = new WorkingDays(DutchHolidays.of(2026).keySet());
		assertThat(WorkingHours.after(asked.atZone(HERE).toInstant(), Duration.ofHours(hours), days))
			.isEqualTo(due.atZone(HERE).toInstant());
	}

}
