package nl.meekijken.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That there is something new in a dossier, as PostgreSQL signals it to every node.
 *
 * @param by the number of whoever did it; 0 for the house itself
 */
record Signal(long office, String number, long by) {

	private static final Pattern WORDS = Pattern.compile("([0-9]{1,18}) ([0-9]{4}-[0-9]{6,12}) ([0-9]{1,18})");

	static Optional<Signal> of(String payload) {
		var words = WORDS.matcher(payload);
		return words.matches()
				? Optional
					.of(new Signal(Long.parseLong(words.group(1)), words.group(2), Long.parseLong(words.group(3))))
				: Optional.empty();
	}

}
