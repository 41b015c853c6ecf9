package nl.meekijken.values;

import java.text.Normalizer;

/** What people type or paste, freed of what they cannot see. */
final class Typed {

	/**
	 * Every hyphen, dash and minus that word processors make of a typed one. In a
	 * character class it must come first: after another character the plain one would
	 * make a range.
	 */
	static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

	private static final int LONGEST_CODE = 100;

	private Typed() {
	}

	/**
	 * Without blanks and invisible characters around it; also no-break ones, which
	 * strip() leaves.
	 */
	static String trim(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isUnseen(text.charAt(from))) {
			from++;
		}
		while (to > from && isUnseen(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	/**
	 * One line in Unicode form NFC: each run of blanks a single space, no control or
	 * invisible characters.
	 */
	static String line(String text) {
		StringBuilder line = new StringBuilder();
		boolean gap = false;
		String trimmed = trim(text);
		for (int i = 0; i < trimmed.length(); i++) {
			char c = trimmed.charAt(i);
			if (isBlank(c)) {
				gap = true;
			}
			else if (!isUnseen(c)) {
				line.append(gap ? " " : "").append(c);
				gap = false;
			}
		}
		return Normalizer.normalize(line, Normalizer.Form.NFC);
	}

	/**
	 * Upper case ASCII letters and digits without blanks and the ignored characters;
	 * empty when any other character stands among them: judged before upper case makes a
	 * plain letter of a dotless i or a long s.
	 */
	static String code(String text, String ignored) {
		String trimmed = trim(text);
		if (trimmed.length() > LONGEST_CODE) {
			return "";
		}
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < trimmed.length(); i++) {
			char c = trimmed.charAt(i);
			if (isCode(c)) {
				code.append(Character.toUpperCase(c));
			}
			else if (!isUnseen(c) && ignored.indexOf(c) < 0) {
				return "";
			}
		}
		return code.toString();
	}

	/** Keeps at most so many UTF-16 units and never half a character. */
	static String cut(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
	}

	private static boolean isCode(char c) {
		return c < 128 && Character.isLetterOrDigit(c);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isUnseen(char c) {
		return isBlank(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
	}

}
