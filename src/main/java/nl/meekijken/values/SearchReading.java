package nl.meekijken.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a searcher may have meant a name: "Berg, van den" and "v.d. Berg" are habits of
 * lists.
 */
final class SearchReading {

	/** The v.d., vd, v/d or v d in front of a surname. */
	private static final Pattern VAN_DER = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])v[./ ]{0,2}d(?:\\. ?| )(?=\\p{L})",
			Pattern.CASE_INSENSITIVE);

	private static final List<String> WRITTEN_OUT = List.of("van der ", "van de ", "van den ");

	private SearchReading() {
	}

	/** As typed first, then the other readings. */
	static List<String> of(String typed) {
		List<String> readings = new ArrayList<>();
		Stream.of(typed, surnameLast(typed)).distinct().forEach((order) -> {
			readings.add(order);
			Matcher prefix = VAN_DER.matcher(order);
			if (prefix.find()) {
				WRITTEN_OUT.forEach((written) -> readings.add(prefix.replaceFirst(written)));
			}
		});
		return readings;
	}

	private static String surnameLast(String typed) {
		int comma = typed.indexOf(',');
		return (comma < 0) ? typed : typed.substring(comma + 1).strip() + " " + typed.substring(0, comma);
	}

}
