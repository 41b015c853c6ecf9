package nl.meekijken.values;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a company in the trade register of the Kamer van Koophandel: eight
 * digits.
 */
public record KvkNumber(String value) {

	private static final String KIND = "KvK number";

	private static final Pattern CANONICAL = Pattern.compile("[0-9]{8}");

	public KvkNumber {
		if (!CANONICAL.matcher(value).matches()) {
			throw new InvalidValue(KIND);
		}
	}

	/** Throws {@link InvalidValue} when the text is not a KvK number. */
	public static KvkNumber of(String typed) {
		return parse(typed).orElseThrow(() -> new InvalidValue(KIND));
	}

	/** Reads eight digits, with or without blanks and dots; leading zeros count. */
	public static Optional<KvkNumber> parse(String typed) {
		String value = Typed.code(typed, ".");
		return CANONICAL.matcher(value).matches() ? Optional.of(new KvkNumber(value)) : Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
