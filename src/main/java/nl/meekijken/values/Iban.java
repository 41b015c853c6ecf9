package nl.meekijken.values;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import nl.garvelink.iban.IBAN;
import nl.garvelink.iban.IBANException;

/**
 * A bank account in the SEPA area, without blanks: length by country and check digits by
 * ISO 13616. The eleven-test is left out, since old Postbank numbers fail it.
 */
public record Iban(String value) {

	private static final String KIND = "IBAN";

	private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");

	private static final Pattern DUTCH = Pattern.compile("NL[0-9]{2}[A-Z]{4}[0-9]{10}");

	private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

	/**
	 * Joined SEPA by decisions of the European Payments Council of November 2024, March
	 * and May 2025; the library's register is older.
	 */
	private static final Set<String> NEW_IN_SEPA = Set.of("AL", "MD", "ME", "MK", "RS");

	private static final int VISIBLE_IN_FRONT = 8;

	private static final int VISIBLE_AT_END = 4;

	public Iban {
		if (!isValid(value)) {
			throw new InvalidValue(KIND);
		}
	}

	/** Throws {@link InvalidValue} when the text is not the IBAN of a SEPA account. */
	public static Iban of(String typed) {
		return parse(typed).orElseThrow(() -> new InvalidValue(KIND));
	}

	/** Reads an IBAN in any case, with or without blanks, dashes and dots. */
	public static Optional<Iban> parse(String typed) {
		String value = Typed.code(typed, Typed.DASHES + ".");
		return isValid(value) ? Optional.of(new Iban(value)) : Optional.empty();
	}

	public String country() {
		return this.value.substring(0, 2);
	}

	/** In groups of four. */
	public String display() {
		return inFours(this.value);
	}

	/** For lists, mails and logs: the first eight and the last four characters. */
	public String masked() {
		int end = this.value.length() - VISIBLE_AT_END;
		return inFours(this.value.substring(0, VISIBLE_IN_FRONT) + "•".repeat(end - VISIBLE_IN_FRONT)
				+ this.value.substring(end));
	}

	/** Masked, so that a log line never holds a whole account number. */
	@Override
	public String toString() {
		return masked();
	}

	private static String inFours(String text) {
		return GROUP.matcher(text).replaceAll("$1 ");
	}

	private static boolean isValid(String value) {
		if (!SHAPE.matcher(value).matches() || (value.startsWith("NL") && !DUTCH.matcher(value).matches())) {
			return false;
		}
		try {
			return IBAN.parse(value).isSEPA() || NEW_IN_SEPA.contains(value.substring(0, 2));
		}
		catch (IBANException ex) {
			return false;
		}
	}

}
