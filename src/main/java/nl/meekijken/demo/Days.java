package nl.meekijken.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Days counted back from today, as stories are told. A working day never lies in the
 * weekend, nor in the future.
 */
record Days(LocalDate today) {

	static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	LocalDate ago(int days) {
		return this.today.minusDays(days);
	}

	/** That day, or the Friday before if people do not work then. */
	LocalDate workday(int daysAgo) {
		var day = ago(daysAgo);
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.minusDays(1);
			case SUNDAY -> day.minusDays(2);
			case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
		};
	}

	/** In so many days, or the Monday after if people do not work then. */
	LocalDate ahead(int days) {
		var day = this.today.plusDays(days);
		while (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
			day = day.plusDays(1);
		}
		return day;
	}

	static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(ZONE).toInstant();
	}

}
