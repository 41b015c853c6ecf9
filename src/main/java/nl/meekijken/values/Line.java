package nl.meekijken.values;

import java.util.Optional;

/** One line of text as people type it into a form. */
public final class Line {

	private Line() {
	}

	/**
	 * The line in Unicode form NFC, without invisible characters and needless blanks;
	 * empty when nothing is left or it is longer than it may be.
	 * @param longest how many UTF-16 units the line may have
	 */
	public static Optional<String> parse(String typed, int longest) {
		var line = Typed.line(typed);
		return (line.isEmpty() || line.length() > longest) ? Optional.empty() : Optional.of(line);
	}

	/** Whether anything that can be seen was typed. */
	public static boolean isBlank(String typed) {
		return Typed.line(typed).isEmpty();
	}

}
