package nl.meekijken.notification;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import nl.meekijken.values.WorkingDays;

/** When news comes by mail, by the clocks of the Netherlands. */
final class MailTimes {

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	/** What happens within it comes in one mail. */
	static final Duration TOGETHER = Duration.ofMinutes(5);

	private static final int DAY_BEGINS = 7;

	private static final int DAY_ENDS = 19;

	/** An overview that comes late comes by day as well. */
	private static final int MORNING = 6;

	private static final int EVENING = 22;

	private MailTimes() {
	}

	/** The first moment after this one at which to look for news; none for never. */
	static Optional<Instant> after(Instant now, MailChoice choice, WorkingDays days) {
		var here = now.atZone(ZONE);
		return switch (choice.rhythm()) {
			case AT_ONCE -> Optional.of(awake(now.plus(TOGETHER).atZone(ZONE), choice, days).toInstant());
			case DAILY -> Optional.of(workday(nextHour(here, choice.hour()), choice, days).toInstant());
			case WEEKLY -> Optional.of(workday(nextMonday(here, choice.hour()), choice, days).toInstant());
			case NEVER -> Optional.empty();
		};
	}

	/** Whether somebody wants mail now: what is late does not come at night either. */
	static boolean allows(Instant now, MailChoice choice, WorkingDays days) {
		var here = now.atZone(ZONE);
		var atOnce = choice.rhythm() == Rhythm.AT_ONCE;
		var byDay = here.getHour() >= (atOnce ? DAY_BEGINS : MORNING) && here.getHour() < (atOnce ? DAY_ENDS : EVENING);
		return choice.anyTime() || (byDay && workday(here, choice, days).equals(here));
	}

	private static ZonedDateTime awake(ZonedDateTime moment, MailChoice choice, WorkingDays days) {
		if (choice.anyTime()) {
			return moment;
		}
		var day = moment.toLocalDate();
		if (moment.getHour() >= DAY_ENDS) {
			return workday(day.plusDays(1).atTime(DAY_BEGINS, 0).atZone(ZONE), choice, days);
		}
		var begins = day.atTime(DAY_BEGINS, 0).atZone(ZONE);
		var workday = workday(begins, choice, days);
		return (workday.isAfter(begins) || moment.isBefore(begins)) ? workday : moment;
	}

	private static ZonedDateTime nextHour(ZonedDateTime here, int hour) {
		var today = here.toLocalDate().atTime(hour, 0).atZone(ZONE);
		return today.isAfter(here) ? today : here.toLocalDate().plusDays(1).atTime(hour, 0).atZone(ZONE);
	}

	private static ZonedDateTime nextMonday(ZonedDateTime here, int hour) {
		var day = here.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
		var monday = day.atTime(hour, 0).atZone(ZONE);
		return monday.isAfter(here) ? monday : day.plusWeeks(1).atTime(hour, 0).atZone(ZONE);
	}

	private static ZonedDateTime workday(ZonedDateTime moment, MailChoice choice, WorkingDays days) {
		return choice.anyTime() ? moment : moment.with(days.from(moment.toLocalDate()));
	}

}
