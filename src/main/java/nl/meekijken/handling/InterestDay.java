package nl.meekijken.handling;

import java.time.LocalDate;
import java.util.Optional;

import nl.meekijken.values.TypedDay;

/** The day until which interest is counted, as it is typed. */
final class InterestDay {

	/** The field in which it stands. */
	static final String FIELD = "tot";

	/** Nobody counts further, and a year that was mistyped would take long. */
	private static final int BEFORE_YEAR = 2100;

	private InterestDay() {
	}

	/** None if it is no day; nothing typed is today. */
	static Optional<LocalDate> parse(String typed, LocalDate today) {
		return typed.isBlank() ? Optional.of(today)
				: TypedDay.parse(typed, today).filter(day -> day.getYear() < BEFORE_YEAR);
	}

}
