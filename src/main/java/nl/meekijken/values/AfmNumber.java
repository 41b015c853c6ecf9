package nl.meekijken.values;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which the Autoriteit Financiële Markten, the Dutch financial markets
 * authority, registers an office: eight digits.
 */
public record AfmNumber(String value) {

	private static final String KIND = "AFM number";

	private static final Pattern CANONICAL = Pattern.compile("[0-9]{8}");

	public AfmNumber {
		if (!CANONICAL.matcher(value).matches()) {
			throw new InvalidValue(KIND);
		}
	}

	/** Throws {@link InvalidValue} when the text is not a AFM number. */
	public static AfmNumber of(String typed) {
		return parse(typed).orElseThrow(() -> new InvalidValue(KIND));
	}

	/** Reads eight digits, with or without blanks and dots; leading zeros count. */
	public static Optional<AfmNumber> parse(String typed) {
		String value = Typed.code(typed, ".");
		return CANONICAL.matcher(value).matches() ? Optional.of(new AfmNumber(value)) : Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
