package nl.meekijken.values;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A licence plate: the country's distinguishing letters and, for a Dutch plate, six
 * letters and digits without dashes in one of the fourteen series of the RDW.
 */
public record LicencePlate(String country, String value) {

	public static final String NETHERLANDS = "NL";

	private static final String KIND = "licence plate";

	/** In the order of their series numbers (sidecodes). */
	private static final List<String> SERIES = List.of("LL-99-99", "99-99-LL", "99-LL-99", "LL-99-LL", "LL-LL-99",
			"99-LL-LL", "99-LLL-9", "9-LLL-99", "LL-999-L", "L-999-LL", "LLL-99-L", "L-99-LLL", "9-LL-999", "999-LL-9");

	/** No two series share a shape, so a shape tells where the dashes go. */
	private static final Map<String, String> SERIES_BY_SHAPE = SERIES.stream()
		.collect(Collectors.toUnmodifiableMap((series) -> series.replace("-", ""), Function.identity()));

	/** Not issued by the RDW on purpose, but some slipped through. */
	private static final List<String> FORBIDDEN = List.of("BBB", "FVD", "GVD", "KKK", "KVT", "LPF", "NSB", "PKK", "PSV",
			"PVV", "SD", "SGP", "SS", "TBS", "VVD");

	private static final Pattern COUNTRY = Pattern.compile("[A-Z]{1,3}");

	private static final Pattern FOREIGN = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N} .-]{1,12}");

	private static final Pattern DASHES = Pattern.compile("[" + Typed.DASHES + "]");

	public LicencePlate {
		if (!(NETHERLANDS.equals(country) ? isDutch(value) : isForeign(country, value))) {
			throw new InvalidValue(KIND);
		}
	}

	/** Throws {@link InvalidValue} when the text is not in one of the fourteen series. */
	public static LicencePlate dutch(String typed) {
		return parseDutch(typed).orElseThrow(() -> new InvalidValue(KIND));
	}

	/** Reads a Dutch plate in any case, with or without blanks, dashes and dots. */
	public static Optional<LicencePlate> parseDutch(String typed) {
		String value = Typed.code(typed, Typed.DASHES + ".");
		return isDutch(value) ? Optional.of(new LicencePlate(NETHERLANDS, value)) : Optional.empty();
	}

	/** Throws {@link InvalidValue} where {@link #parse(String, String)} finds nothing. */
	public static LicencePlate foreign(String country, String text) {
		return parse(country, text).orElseThrow(() -> new InvalidValue(KIND));
	}

	/**
	 * Reads a plate of any country: for NL as {@link #parseDutch(String)}, for others any
	 * text of 12 characters at most, since their series are not known here.
	 */
	public static Optional<LicencePlate> parse(String country, String typed) {
		String code = Typed.code(country, "");
		if (NETHERLANDS.equals(code)) {
			return parseDutch(typed);
		}
		String value = DASHES.matcher(Typed.line(typed).toUpperCase(Locale.ROOT)).replaceAll("-");
		return isForeign(code, value) ? Optional.of(new LicencePlate(code, value)) : Optional.empty();
	}

	public boolean isDutch() {
		return NETHERLANDS.equals(this.country);
	}

	/** As it stands on the vehicle: a Dutch plate with the dashes of its series. */
	public String display() {
		String series = SERIES_BY_SHAPE.get(shape(this.value));
		if (!isDutch() || series == null) {
			return this.value;
		}
		StringBuilder display = new StringBuilder(this.value);
		for (int at = series.indexOf('-'); at >= 0; at = series.indexOf('-', at + 1)) {
			display.insert(at, '-');
		}
		return display.toString();
	}

	/** Reason to ask whether the plate was typed well, not to refuse it. */
	public boolean hasForbiddenLetters() {
		return isDutch()
				&& DASHES.splitAsStream(display()).anyMatch((group) -> FORBIDDEN.stream().anyMatch(group::contains));
	}

	/** One character at a time, so that a screen reader does not make words of it. */
	public String spelled() {
		var spelled = new StringBuilder();
		this.value.codePoints().filter(Character::isLetterOrDigit).forEach((character) -> {
			spelled.append(spelled.isEmpty() ? "" : " ").appendCodePoint(character);
		});
		return spelled.toString();
	}

	@Override
	public String toString() {
		return display();
	}

	private static boolean isDutch(String value) {
		return SERIES_BY_SHAPE.containsKey(shape(value));
	}

	private static boolean isForeign(String country, String value) {
		return COUNTRY.matcher(country).matches() && FOREIGN.matcher(value).matches()
				&& value.equals(value.toUpperCase(Locale.ROOT));
	}

	private static String shape(String value) {
		var shape = value.toCharArray();
		for (var at = 0; at < shape.length; at++) {
			shape[at] = shape(shape[at]);
		}
		return new String(shape);
	}

	private static char shape(char c) {
		if (c >= 'A' && c <= 'Z') {
			return 'L';
		}
		return (c >= '0' && c <= '9') ? '9' : '?';
	}

}
