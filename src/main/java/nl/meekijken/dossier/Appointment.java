package nl.meekijken.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A day that stands in a sentence, in digits or in words, Dutch or English: "dinsdag 3
 * december om 10.30 uur", "03-12-2026".
 *
 * @param time in the Netherlands; none if only a day is said
 */
public record Appointment(LocalDate day, @Nullable LocalTime time) {

	private static final Map<String, Month> MONTHS = months();

	private static final Pattern DIGITS = Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");

	private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

	private static final Pattern WORDS = Pattern
		.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|e)?\\s+(\\p{L}{3,9})\\.?(?:\\s+(\\d{4})(?!\\d))?");

	private static final Pattern TIME = Pattern
		.compile("(?<![\\d.:-])(\\d{1,2})(?:[:.](\\d{2})(?![\\d.-])(?:\\s*(?:uur|h))?|\\s*(?:uur|o'clock))");

	/**
	 * The first day that is said, if one is.
	 * @param said when it was said: a day without a year is the next one after it
	 */
	public static Optional<Appointment> in(String words, LocalDate said) {
		return List.of(ISO, DIGITS, WORDS)
			.stream()
			.flatMap(pattern -> pattern.matcher(words).results())
			.flatMap(found -> day(found, said).stream())
			.findFirst()
			.map(day -> new Appointment(day, time(words)));
	}

	private static Optional<LocalDate> day(MatchResult found, LocalDate said) {
		try {
			var first = Integer.parseInt(found.group(1));
			if (found.group(1).length() == 4) {
				return Optional.of(LocalDate.of(first, number(found, 2), number(found, 3)));
			}
			var month = MONTHS.get(found.group(2).toLowerCase(Locale.ROOT));
			if (month != null && found.group(3) == null) {
				var day = LocalDate.of(said.getYear(), month, first);
				return Optional.of(day.isBefore(said) ? day.plusYears(1) : day);
			}
			return Optional
				.of(LocalDate.of(number(found, 3), (month != null) ? month.getValue() : number(found, 2), first));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private static int number(MatchResult found, int group) {
		return Integer.parseInt(found.group(group));
	}

	private static @Nullable LocalTime time(String words) {
		return TIME.matcher(words)
			.results()
			.filter(found -> number(found, 1) < 24 && (found.group(2) == null || number(found, 2) < 60))
			.findFirst()
			.map(found -> LocalTime.of(number(found, 1), (found.group(2) != null) ? number(found, 2) : 0))
			.orElse(null);
	}

	private static Map<String, Month> months() {
		var months = new HashMap<String, Month>();
		for (var language : List.of(Locale.of("nl"), Locale.ENGLISH)) {
			for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
				Arrays.stream(Month.values())
					.forEach(month -> months
						.put(month.getDisplayName(style, language).toLowerCase(language).replace(".", ""), month));
			}
		}
		return Map.copyOf(months);
	}

}
