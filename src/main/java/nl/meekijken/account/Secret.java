package nl.meekijken.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a mail holds as link and as temporary password: 130 random bits in 26 letters and
 * digits that are not taken for one another (Crockford's base 32).
 */
public record Secret(String letters) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 26;

	private static final int LONGEST_TYPED = 100;

	/** A new one, from chance that nobody can foresee. */
	public static Secret random(SecureRandom chance) {
		return new Secret(chance.ints(LENGTH, 0, ALPHABET.length())
			.mapToObj(ALPHABET::charAt)
			.map(String::valueOf)
			.collect(Collectors.joining()));
	}

	/**
	 * Reads what somebody typed over: in any case, with or without dashes and blanks, an
	 * O for a zero, an I or L for a one.
	 */
	static Optional<Secret> typed(String text) {
		if (text.length() > LONGEST_TYPED) {
			return Optional.empty();
		}
		var letters = text.replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
			.toUpperCase(Locale.ROOT)
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
		return letters.matches("[" + ALPHABET + "]{" + LENGTH + "}") ? Optional.of(new Secret(letters))
				: Optional.empty();
	}

	/** In groups of five, the last of six, for typing over. */
	String inGroups() {
		return this.letters.replaceAll("(.{5})(?=.{5})", "$1-");
	}

	/** Never the secret itself: a log may hold this. */
	@Override
	public String toString() {
		return "a secret";
	}

}
