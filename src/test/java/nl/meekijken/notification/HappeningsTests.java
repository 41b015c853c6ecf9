package nl.meekijken.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.values.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/** How many mails come of what happened: as many as would have left. */
class HappeningsTests {

	private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2026, 11, 25)));

	private static final MailChoice BY_DAY = new MailChoice(Rhythm.AT_ONCE, 8, false);

	/** The 25th is a holiday and the 28th a Saturday; clocks show an hour more. */
	@ParameterizedTest
	@CsvSource({ "2026-11-23T19:00 2026-11-23T21:00 2026-11-24T02:00, false, 1, 1, 1",
			"2026-11-23T19:00 2026-11-23T21:00 2026-11-24T02:00, true, 3, 1, 1",
			"2026-11-27T19:00 2026-11-28T10:00 2026-11-29T10:00 2026-11-30T05:00, false, 1, 1, 1",
			"2026-11-27T19:00 2026-11-28T10:00 2026-11-29T10:00 2026-11-30T05:00, true, 4, 3, 1",
			"2026-11-24T19:00 2026-11-25T10:00 2026-11-26T05:00, false, 1, 1, 1",
			"2026-11-24T10:00 2026-11-24T10:05 2026-11-26T10:00, false, 3, 2, 1",
			"2026-11-20T10:00 2026-11-23T10:00, false, 2, 2, 2" })
	void whatComesAtNightAtWeekendsAndOnHolidaysIsToldTogetherUnlessSomebodyWantsItAtAnyTime(String moments,
			boolean anyTime, int atOnce, int daily, int weekly) {
		var happened = new Happenings(Arrays.stream(moments.split(" "))
			.map(moment -> new Happenings.Happening(Instant.parse(moment + ":00Z"), null))
			.toList());
		assertThat(happened.mails(new MailChoice(Rhythm.AT_ONCE, 8, anyTime), DAYS))
			.isEqualTo(new MailCount(atOnce, daily, weekly, 0));
	}

	@Test
	void whatHasARhythmOfItsOwnComesInMailsOfItsOwn() {
		var monday = Instant.parse("2026-11-23T10:00:00Z");
		var happened = new Happenings(Arrays.asList(new Happenings.Happening(monday, null),
				new Happenings.Happening(monday, Rhythm.DAILY), new Happenings.Happening(monday, Rhythm.NEVER)));
		assertThat(happened.mails(BY_DAY, DAYS)).isEqualTo(new MailCount(2, 1, 2, 1));
	}

}
