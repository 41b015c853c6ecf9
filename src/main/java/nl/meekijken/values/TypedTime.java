package nl.meekijken.values;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people type it: 17:40, 17.40 uur, 17u40, 1740, 9. */
public final class TypedTime {

	private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?: ?[:.hu]? ?(\\d{2}))?(?: ?(?:uur|u|h))?");

	private TypedTime() {
	}

	/** Reads a time of a day of 24 hours. */
	public static Optional<LocalTime> parse(String typed) {
		var found = TYPED.matcher(Typed.line(typed).toLowerCase(Locale.ROOT));
		if (!found.matches()) {
			return Optional.empty();
		}
		try {
			var minutes = found.group(2);
			return Optional
				.of(LocalTime.of(Integer.parseInt(found.group(1)), (minutes != null) ? Integer.parseInt(minutes) : 0));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
