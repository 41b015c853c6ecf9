package nl.meekijken.web;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How days, or times of a day, are written; each is put into words once, for a page shows
 * dozens and most pages the same ones.
 */
final class DayPattern {

	/** More than the days of thirty years: nobody's list reaches that far. */
	private static final int MOST = 10_000;

	private final DateTimeFormatter format;

	private final Map<TemporalAccessor, String> written = new ConcurrentHashMap<>();

	DayPattern(String pattern, Locale locale) {
		this.format = DateTimeFormatter.ofPattern(pattern, locale);
	}

	/** In words, without the dots of abbreviations. */
	String of(TemporalAccessor day) {
		var known = this.written.get(day);
		return (known != null) ? known : write(day);
	}

	private String write(TemporalAccessor day) {
		if (this.written.size() >= MOST) {
			this.written.clear();
		}
		var text = this.format.format(day).replace(".", "");
		this.written.put(day, text);
		return text;
	}

	int known() {
		return this.written.size();
	}

}
