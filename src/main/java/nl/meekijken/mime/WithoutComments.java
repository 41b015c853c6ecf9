package nl.meekijken.mime;

/**
 * A structured header without its comments, in small letters. What is quoted may hold
 * anything that somebody made up, and becomes blanks that separate nothing.
 */
final class WithoutComments {

	private static final char MADE_UP = '_';

	private final StringBuilder plain = new StringBuilder();

	private int comments;

	private boolean quoted;

	private boolean escaped;

	private WithoutComments() {
	}

	static String of(String header) {
		var reading = new WithoutComments();
		header.chars().forEach(sign -> reading.read((char) sign));
		return reading.plain.toString();
	}

	private void read(char sign) {
		if (this.escaped) {
			this.escaped = false;
			return;
		}
		switch (sign) {
			case '\\' -> this.escaped = this.quoted || this.comments > 0;
			case '"' -> this.quoted = (this.comments == 0) != this.quoted;
			case '(' -> this.comments += this.quoted ? 0 : 1;
			case ')' -> this.comments -= (this.quoted || this.comments == 0) ? 0 : 1;
			default -> keep(sign);
		}
	}

	private void keep(char sign) {
		if (this.comments == 0) {
			this.plain.append(this.quoted ? MADE_UP : Character.toLowerCase(sign));
		}
	}

}
