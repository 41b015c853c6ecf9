package nl.meekijken.question;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import nl.meekijken.values.WorkingDays;

/** The hours in which the recovery service works: on working days, 8.30 to 17.00. */
final class WorkingHours {

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	private static final LocalTime OPENS = LocalTime.of(8, 30);

	private static final LocalTime CLOSES = LocalTime.of(17, 0);

	private WorkingHours() {
	}

	/** When so much working time has passed. */
	static Instant after(Instant start, Duration work, WorkingDays days) {
		var at = nextOpen(start.atZone(HERE), days);
		var untilClosing = Duration.between(at, at.with(CLOSES));
		return (work.compareTo(untilClosing) <= 0) ? at.plus(work).toInstant()
				: after(at.with(CLOSES).toInstant(), work.minus(untilClosing), days);
	}

	private static ZonedDateTime nextOpen(ZonedDateTime at, WorkingDays days) {
		var open = at.toLocalTime().isBefore(OPENS) ? at.with(OPENS) : at;
		while (!days.isOne(open.toLocalDate()) || !open.toLocalTime().isBefore(CLOSES)) {
			open = open.plusDays(1).with(OPENS);
		}
		return open;
	}

}
