package nl.meekijken.document;

import java.util.regex.Pattern;

import nl.meekijken.values.InvalidValue;

/**
 * Why a paper was removed, in a sentence of whoever did; it stays when the paper goes.
 */
public record RemovalReason(String value) {

	/** In UTF-16 units, after the blanks around it are gone. */
	public static final int LONGEST = 500;

	private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");

	/** Throws {@link InvalidValue} for nothing, too much, or what nobody can read. */
	public RemovalReason {
		value = value.replace("\r\n", "\n").strip();
		if (value.isEmpty() || value.length() > LONGEST || UNREADABLE.matcher(value).find()) {
			throw new InvalidValue("reason");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
