package nl.meekijken.question;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.values.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/** When an answer is promised, whenever in a week a question is asked. */
class PromiseTests {

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	private static final WorkingDays NO_HOLIDAYS = new WorkingDays(Set.of());

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-26T00:00:00Z", "2026-10-22T00:00:00Z", "2026-12-28T00:00:00Z" })
	void anAnswerIsOnlyPromisedForWhenThereIsSomebodyToGiveIt(Instant start) {
		for (var hour = 0; hour < 7 * 24; hour++) {
			var due = WorkingHours.after(start.plus(Duration.ofHours(hour)), Questions.PROMISE, NO_HOLIDAYS)
				.atZone(HERE);
			assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
			assertThat(due.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 0));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-26T00:00:00Z", "2026-10-22T00:00:00Z", "2026-12-28T00:00:00Z" })
	void whoAsksLaterIsNeverAnsweredEarlier(Instant start) {
		var before = WorkingHours.after(start, Questions.PROMISE, NO_HOLIDAYS);
		for (var hour = 1; hour < 7 * 24; hour++) {
			var due = WorkingHours.after(start.plus(Duration.ofHours(hour)), Questions.PROMISE, NO_HOLIDAYS);
			assertThat(due).isAfterOrEqualTo(before);
			before = due;
		}
	}

}
