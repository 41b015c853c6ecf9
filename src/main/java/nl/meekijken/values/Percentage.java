package nl.meekijken.values;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number of hundredths from 0 to 100, such as the part of liability that is
 * recognised.
 */
public record Percentage(int value) implements Comparable<Percentage> {

	private static final String KIND = "percentage";

	private static final int WHOLE = 100;

	private static final Pattern TYPED = Pattern.compile("([0-9]{1,3}) ?%?");

	public Percentage {
		if (value < 0 || value > WHOLE) {
			throw new InvalidValue(KIND);
		}
	}

	/** Throws {@link InvalidValue} when the text is not a percentage. */
	public static Percentage of(String typed) {
		return parse(typed).orElseThrow(() -> new InvalidValue(KIND));
	}

	/** Reads 50, 50% and 50 %. */
	public static Optional<Percentage> parse(String typed) {
		Matcher matcher = TYPED.matcher(Typed.line(typed));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int value = Integer.parseInt(matcher.group(1));
		return (value <= WHOLE) ? Optional.of(new Percentage(value)) : Optional.empty();
	}

	public String display() {
		return this.value + "%";
	}

	@Override
	public int compareTo(Percentage other) {
		return Integer.compare(this.value, other.value);
	}

}
