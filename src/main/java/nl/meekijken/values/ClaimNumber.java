package nl.meekijken.values;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a damage, for people: the year it was reported and a sequence within that
 * year.
 */
public record ClaimNumber(int year, int sequence) implements Comparable<ClaimNumber> {

	private static final String KIND = "claim number";

	private static final Pattern TYPED = Pattern
		.compile("([0-9]{4})(?:\\s*[" + Typed.DASHES + "]\\s*([0-9]{1,6})|([0-9]{6}))");

	private static final int LONGEST = 40;

	public ClaimNumber {
		if (!isWithinBounds(year, sequence)) {
			throw new InvalidValue(KIND);
		}
	}

	/** Throws {@link InvalidValue} when the text is not a claim number. */
	public static ClaimNumber of(String typed) {
		return parse(typed).orElseThrow(() -> new InvalidValue(KIND));
	}

	/** Reads 2026-000123, 2026-123 and 2026000123, with any kind of dash. */
	public static Optional<ClaimNumber> parse(String typed) {
		String text = Typed.trim(typed);
		Matcher matcher = TYPED.matcher(text);
		if (text.length() > LONGEST || !matcher.matches()) {
			return Optional.empty();
		}
		int year = Integer.parseInt(matcher.group(1));
		int sequence = Integer.parseInt(matcher.group(matcher.group(2) != null ? 2 : 3));
		return isWithinBounds(year, sequence) ? Optional.of(new ClaimNumber(year, sequence)) : Optional.empty();
	}

	@Override
	public int compareTo(ClaimNumber other) {
		return Comparator.comparingInt(ClaimNumber::year).thenComparingInt(ClaimNumber::sequence).compare(this, other);
	}

	@Override
	public String toString() {
		return this.year + "-" + Integer.toString(1_000_000 + this.sequence).substring(1);
	}

	private static boolean isWithinBounds(int year, int sequence) {
		return year >= 2000 && year <= 2999 && sequence >= 1 && sequence <= 999_999;
	}

}
