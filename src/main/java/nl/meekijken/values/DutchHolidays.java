package nl.meekijken.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days of a year that the law on terms calls general holidays (Algemene termijnenwet
 * art. 3), with Good Friday, which it treats alike; by their Dutch names. Easter Sunday
 * and Whit Sunday are left out: nobody works on a Sunday anyway.
 */
public final class DutchHolidays {

	private DutchHolidays() {
	}

	public static SortedMap<LocalDate, String> of(int year) {
		var easter = easter(year);
		var days = new TreeMap<LocalDate, String>();
		add(days, LocalDate.of(year, 1, 1), "Nieuwjaarsdag");
		add(days, easter.minusDays(2), "Goede Vrijdag");
		add(days, easter.plusDays(1), "Tweede paasdag");
		add(days, kingsDay(year), "Koningsdag");
		add(days, LocalDate.of(year, 5, 5), "Bevrijdingsdag");
		add(days, easter.plusDays(39), "Hemelvaartsdag");
		add(days, easter.plusDays(50), "Tweede pinksterdag");
		add(days, LocalDate.of(year, 12, 25), "Eerste kerstdag");
		add(days, LocalDate.of(year, 12, 26), "Tweede kerstdag");
		return days;
	}

	private static void add(SortedMap<LocalDate, String> days, LocalDate day, String name) {
		days.merge(day, name, (first, second) -> first + ", " + second);
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
