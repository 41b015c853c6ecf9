package nl.meekijken.mime;

import java.io.UnsupportedEncodingException;

import jakarta.mail.internet.MimeUtility;

/** What a header says, as one line that can be shown and kept. */
final class OneLine {

	/** Controls, and what turns the direction of reading. */
	private static final String UNSEEN = "[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+";

	private OneLine() {
	}

	static String of(String header, int longest) {
		var line = decoded(MimeUtility.unfold(header)).replaceAll(UNSEEN, " ").strip();
		var end = Math.min(line.length(), longest);
		return line.substring(0, (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) ? end - 1 : end);
	}

	private static String decoded(String header) {
		try {
			return MimeUtility.decodeText(header);
		}
		catch (UnsupportedEncodingException | RuntimeException ex) {
			return header;
		}
	}

}
