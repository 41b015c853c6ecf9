package nl.meekijken.values;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Dutch postcode as "1234 AB"; the letters SA, SD and SS are never issued. */
public record Postcode(String value) {

	private static final String KIND = "postcode";

	private static final Pattern CANONICAL = Pattern.compile("[1-9][0-9]{3} (?!S[ADS])[A-Z]{2}");

	private static final int DIGITS = 4;

	private static final int LENGTH = 6;

	public Postcode {
		if (!CANONICAL.matcher(value).matches()) {
			throw new InvalidValue(KIND);
		}
	}

	/** Throws {@link InvalidValue} when the text is not a postcode. */
	public static Postcode of(String typed) {
		return parse(typed).orElseThrow(() -> new InvalidValue(KIND));
	}

	/** Reads a postcode in any case, with or without blanks. */
	public static Optional<Postcode> parse(String typed) {
		String code = Typed.code(typed, "");
		if (code.length() != LENGTH) {
			return Optional.empty();
		}
		String value = code.substring(0, DIGITS) + " " + code.substring(DIGITS);
		return CANONICAL.matcher(value).matches() ? Optional.of(new Postcode(value)) : Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
