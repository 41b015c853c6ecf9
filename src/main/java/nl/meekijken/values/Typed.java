package nl.meekijken.values;

import java.text.Normalizer;

/** What people type or paste, freed of what they cannot see. */
final class Typed {

	/** Every hyphen, dash and minus that word processors make of a typed one. */
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
		for (char c : trim(text).toCharArray()) {
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
	 * empty when any other character stands among them. Not upper-cased by locale or
	 * Unicode, where a dotless i or a long s would become a plain letter.
	 */
	static String code(String text, String ignored) {
		String trimmed = trim(text);
		if (trimmed.length() > LONGEST_CODE) {
			return "";
		}
		StringBuilder code = new StringBuilder();
		for (char c : trimmed.toCharArray()) {
			if (c >= 'a' && c <= 'z') {
				code.append((char) (c - 'a' + 'A'));
			}
			else if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
				code.append(c);
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

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isUnseen(char c) {
		return isBlank(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
	}

}
