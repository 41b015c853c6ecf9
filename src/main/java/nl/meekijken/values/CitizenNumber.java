package nl.meekijken.values;

import java.util.regex.Pattern;

/**
 * Whether a text holds a citizen service number (BSN): nine digits that pass its eleven
 * test, in one piece or as they are printed (123 456 782, 1234.56.782), and no part of
 * anything longer. One in eleven other numbers of nine digits passes too: a reason to
 * warn, never to refuse. Numbers of citizens may only be used where a law says so (UAVG
 * 46), so none is ever kept, and there is no value of it.
 */
public final class CitizenNumber {

	/** No letter, digit or sign of a longer number, code or amount beside it. */
	private static final String LEFT = "(?<![\\p{L}\\d])(?<!\\d[-./,:_])(?<!\\p{L}[-/_])(?<![€+$][ ]?)";

	private static final String RIGHT = "(?![\\p{L}\\d])(?![-./,:_]\\d)(?![-/_]\\p{L})";

	private static final Pattern WHOLE = Pattern.compile(LEFT + "\\d{9}" + RIGHT);

	/** Also no group of digits before or behind. */
	private static final Pattern IN_GROUPS = Pattern.compile(
			LEFT + "(?<!\\d[ ])(?:\\d{3}([ .])\\d{3}\\1\\d{3}|\\d{4}([ .])\\d{2}\\2\\d{3})" + RIGHT + "(?![ ]\\d)");

	/** What stands before a number that is certainly something else. */
	private static final Pattern ANOTHER = Pattern.compile(
			"(?i)(\\+\\d{1,3}[ ]?(\\(0\\)[ ]?)?|\\b00\\d{2}[ ]|\\b(rsin|eur|btw|vat|tel|telefoon|mobiel)[ .:]{1,3})$");

	private static final int LONGEST_BEFORE = 16;

	private CitizenNumber() {
	}

	public static boolean isIn(String text) {
		return isIn(text, WHOLE) || isIn(text, IN_GROUPS);
	}

	private static boolean isIn(String text, Pattern pattern) {
		var found = pattern.matcher(text);
		while (found.find()) {
			var before = text.substring(Math.max(0, found.start() - LONGEST_BEFORE), found.start());
			if (passes(found.group().replaceAll("\\D", "")) && !ANOTHER.matcher(before).find()) {
				return true;
			}
		}
		return false;
	}

	/** Nine times the first, eight times the second, and so on; minus the last. */
	private static boolean passes(String digits) {
		var sum = 0;
		for (int place = 0; place < 8; place++) {
			sum += (9 - place) * (digits.charAt(place) - '0');
		}
		sum -= digits.charAt(8) - '0';
		return sum % 11 == 0 && !digits.equals("000000000");
	}

}
