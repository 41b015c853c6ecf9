package nl.meekijken.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A day as people type it: 13-10-2026, 13/10/26, 13 okt, gisteren. */
public final class TypedDay {

	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[ ./-]+(\\d{1,2})(?:[ ./-]+(\\d{4}|\\d{2}))?");

	private static final Pattern BARE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

	private static final Pattern NAMED = Pattern
		.compile("(\\d{1,2})[ .-]*([a-z]{3,9})\\.?(?:[ .-]+'?(\\d{4}|\\d{2}))?");

	private static final List<String> MONTHS = List.of("jan", "feb", "mrt|maa|mar", "apr", "mei|may", "jun", "jul",
			"aug", "sep", "okt|oct", "nov", "dec");

	private static final List<List<String>> LATELY = List.of(List.of("vandaag", "today"),
			List.of("gisteren", "yesterday"), List.of("eergisteren"));

	private static final int CENTURY = 100;

	private static final int LETTERS = 3;

	private TypedDay() {
	}

	/**
	 * Reads a day in Dutch or English. One without a year is the last such day; a year of
	 * two digits is never later than next year.
	 */
	public static Optional<LocalDate> parse(String typed, LocalDate today) {
		var text = Typed.line(typed).toLowerCase(Locale.ROOT);
		for (var ago = 0; ago < LATELY.size(); ago++) {
			if (LATELY.get(ago).contains(text)) {
				return Optional.of(today.minusDays(ago));
			}
		}
		var iso = ISO.matcher(text);
		if (iso.matches()) {
			return day(iso.group(3), number(iso.group(2)), iso.group(1), today);
		}
		for (var pattern : List.of(NUMBERS, BARE)) {
			var found = pattern.matcher(text);
			if (found.matches()) {
				return day(found.group(1), number(found.group(2)), found.group(3), today);
			}
		}
		var named = NAMED.matcher(text);
		return named.matches() ? day(named.group(1), month(named.group(2)), named.group(3), today) : Optional.empty();
	}

	/** As {@link #parse}, but one without a year is the next such day. */
	public static Optional<LocalDate> coming(String typed, LocalDate today) {
		var day = parse(typed, today);
		return day.filter(past -> past.isBefore(today) && typed.chars().anyMatch(Character::isDigit))
			.flatMap(past -> parse(typed, today.plusYears(1)))
			.or(() -> day);
	}

	private static int month(String name) {
		var start = name.substring(0, LETTERS);
		for (var month = 0; month < MONTHS.size(); month++) {
			if (List.of(MONTHS.get(month).split("\\|")).contains(start)) {
				return month + 1;
			}
		}
		return 0;
	}

	private static Optional<LocalDate> day(String day, int month, @Nullable String year, LocalDate today) {
		try {
			if (year != null) {
				return Optional.of(LocalDate.of(year(year, today), month, number(day)));
			}
			var thisYear = LocalDate.of(today.getYear(), month, number(day));
			return Optional.of(thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int year(String typed, LocalDate today) {
		var year = number(typed);
		if (year >= CENTURY) {
			return year;
		}
		var near = today.getYear() / CENTURY * CENTURY + year;
		return (near > today.getYear() + 1) ? near - CENTURY : near;
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

}
