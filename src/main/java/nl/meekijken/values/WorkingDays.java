package nl.meekijken.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which people in the Netherlands work: no Saturdays and Sundays, and none of the
 * days that the law on terms calls general holidays (Algemene termijnenwet art. 3), with
 * Good Friday, which it treats alike.
 */
public final class WorkingDays {

	private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25),
			MonthDay.of(12, 26));

	/** Good Friday, Easter Monday, Ascension and Whit Monday, in days from Easter. */
	private static final Set<Long> AROUND_EASTER = Set.of(-2L, 1L, 39L, 50L);

	private WorkingDays() {
	}

	public static boolean isOne(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
	}

	/** The day that so many working days follow after; the day itself does not count. */
	public static LocalDate after(LocalDate day, int many) {
		var reached = day;
		for (var left = many; left > 0;) {
			reached = reached.plusDays(1);
			if (isOne(reached)) {
				left--;
			}
		}
		return reached;
	}

	private static boolean isHoliday(LocalDate day) {
		return FIXED.contains(MonthDay.from(day)) || day.equals(kingsDay(day.getYear()))
				|| AROUND_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
	}

	/** 27 April, or the day before where that is a Sunday. */
	private static LocalDate kingsDay(int year) {
		var birthday = LocalDate.of(year, 4, 27);
		return (birthday.getDayOfWeek() == DayOfWeek.SUNDAY) ? birthday.minusDays(1) : birthday;
	}

	/**
	 * Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
	 */
	private static LocalDate easter(int year) {
		var golden = year % 19;
		var century = year / 100;
		var leap = century / 4;
		var moon = (19 * golden + century - leap - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
		var weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
		var late = (golden + 11 * moon + 22 * weekday) / 451;
		var days = moon + weekday - 7 * late + 114;
		return LocalDate.of(year, days / 31, days % 31 + 1);
	}

}
