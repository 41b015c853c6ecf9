package nl.meekijken.recovery;

import java.time.LocalDate;

/** How near a deadline is, for whoever has to watch it. */
public enum Nearness {

	PAST, WITHIN_A_MONTH, WITHIN_THREE_MONTHS, WITHIN_SIX_MONTHS, WITHIN_A_YEAR, FAR;

	static Nearness of(LocalDate day, LocalDate today) {
		if (day.isBefore(today)) {
			return PAST;
		}
		if (!day.isAfter(today.plusMonths(1))) {
			return WITHIN_A_MONTH;
		}
		if (!day.isAfter(today.plusMonths(3))) {
			return WITHIN_THREE_MONTHS;
		}
		if (!day.isAfter(today.plusMonths(6))) {
			return WITHIN_SIX_MONTHS;
		}
		return day.isAfter(today.plusYears(1)) ? FAR : WITHIN_A_YEAR;
	}

}
