package nl.meekijken.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.values.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** When news comes by mail; 23 November 2026 is a Monday. */
class MailTimesTests {

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	private static final WorkingDays DAYS = new WorkingDays(
			Set.of(LocalDate.of(2027, 3, 29), LocalDate.of(2026, 12, 25)));

	@ParameterizedTest
	@CsvSource({ "2026-11-23T09:14, 2026-11-23T09:19", "2026-11-23T06:00, 2026-11-23T07:00",
			"2026-11-23T18:54, 2026-11-23T18:59", "2026-11-23T18:55, 2026-11-24T07:00",
			"2026-11-23T23:58, 2026-11-24T07:00", "2026-11-27T20:00, 2026-11-30T07:00",
			"2026-11-28T12:00, 2026-11-30T07:00", "2026-11-29T23:59, 2026-11-30T07:00" })
	void atOnceMeansByDayOnWorkdays(String now, String next) {
		assertThat(after(now, new MailChoice(Rhythm.AT_ONCE, 8, false))).isEqualTo(next);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T03:00, 2026-11-23T03:05", "2026-11-28T12:00, 2026-11-28T12:05",
			"2026-11-29T23:58, 2026-11-30T00:03" })
	void whoWishesIsToldAtAnyTime(String now, String next) {
		assertThat(after(now, new MailChoice(Rhythm.AT_ONCE, 8, true))).isEqualTo(next);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T07:59, 2026-11-23T08:00, false", "2026-11-23T08:00, 2026-11-24T08:00, false",
			"2026-11-27T08:00, 2026-11-30T08:00, false", "2026-11-27T08:00, 2026-11-28T08:00, true",
			"2026-11-28T07:00, 2026-11-30T08:00, false", "2026-11-29T07:00, 2026-11-29T08:00, true" })
	void theOverviewOfADayComesAtItsHour(String now, String next, boolean anyTime) {
		assertThat(after(now, new MailChoice(Rhythm.DAILY, 8, anyTime))).isEqualTo(next);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T07:59, 2026-11-23T08:00", "2026-11-23T08:00, 2026-11-30T08:00",
			"2026-11-29T23:00, 2026-11-30T08:00", "2026-12-31T12:00, 2027-01-04T08:00" })
	void theOverviewOfAWeekComesOnMonday(String now, String next) {
		assertThat(after(now, new MailChoice(Rhythm.WEEKLY, 8, false))).isEqualTo(next);
	}

	@Test
	void theHourStaysTheSameWhenSummerTimeBeginsAndEnds() {
		var choice = new MailChoice(Rhythm.DAILY, 8, true);
		assertThat(after("2026-03-28T08:00", choice)).isEqualTo("2026-03-29T08:00");
		assertThat(after("2026-10-24T08:00", choice)).isEqualTo("2026-10-25T08:00");
		assertThat(MailTimes.after(Instant.parse("2026-03-28T07:00:00Z"), choice, DAYS))
			.contains(Instant.parse("2026-03-29T06:00:00Z"));
		assertThat(MailTimes.after(Instant.parse("2026-10-24T06:00:00Z"), choice, DAYS))
			.contains(Instant.parse("2026-10-25T07:00:00Z"));
	}

	@Test
	void anHourThatIsSkippedOrComesTwiceIsPassedOnce() {
		assertThat(MailTimes.after(Instant.parse("2026-03-29T00:30:00Z"), new MailChoice(Rhythm.DAILY, 2, true), DAYS))
			.contains(Instant.parse("2026-03-29T01:00:00Z"));
		var twice = new MailChoice(Rhythm.DAILY, 2, true);
		var first = MailTimes.after(Instant.parse("2026-10-24T23:00:00Z"), twice, DAYS).orElseThrow();
		assertThat(first).isEqualTo(Instant.parse("2026-10-25T00:00:00Z"));
		assertThat(MailTimes.after(first, twice, DAYS)).contains(Instant.parse("2026-10-26T01:00:00Z"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T08:00, true", "2026-11-23T21:59, true", "2026-11-23T22:00, false",
			"2026-11-24T05:59, false", "2026-11-28T12:00, false", "2026-11-29T12:00, false" })
	void whatIsLateDoesNotComeAtNightOrAtTheWeekend(String now, boolean allowed) {
		var moment = LocalDateTime.parse(now).atZone(ZONE).toInstant();
		assertThat(MailTimes.allows(moment, new MailChoice(Rhythm.DAILY, 8, false), DAYS)).isEqualTo(allowed);
		assertThat(MailTimes.allows(moment, new MailChoice(Rhythm.DAILY, 8, true), DAYS)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "AT_ONCE, 2026-12-24T19:00, 2026-12-28T07:00", "DAILY, 2026-12-24T09:00, 2026-12-28T08:00",
			"WEEKLY, 2027-03-23T09:00, 2027-03-30T08:00", "AT_ONCE, 2027-03-29T12:00, 2027-03-30T07:00" })
	void onHolidaysNobodyIsDisturbed(Rhythm rhythm, String now, String next) {
		assertThat(after(now, new MailChoice(rhythm, 8, false))).isEqualTo(next);
		var holiday = LocalDateTime.parse("2026-12-25T12:00").atZone(ZONE).toInstant();
		assertThat(MailTimes.allows(holiday, new MailChoice(rhythm, 8, false), DAYS)).isFalse();
		assertThat(MailTimes.allows(holiday, new MailChoice(rhythm, 8, true), DAYS)).isTrue();
	}

	@Test
	void neverIsNever() {
		assertThat(MailTimes.after(Instant.EPOCH, MailChoice.NONE, DAYS)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "-1", "24" })
	void aChoiceHasAnHourOfTheDay(int hour) {
		assertThatIllegalArgumentException().isThrownBy(() -> new MailChoice(Rhythm.DAILY, hour, true));
	}

	private static String after(String now, MailChoice choice) {
		var moment = LocalDateTime.parse(now).atZone(ZONE).toInstant();
		return MailTimes.after(moment, choice, DAYS).orElseThrow().atZone(ZONE).toLocalDateTime().toString();
	}

}
