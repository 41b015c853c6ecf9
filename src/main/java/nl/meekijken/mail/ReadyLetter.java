package nl.meekijken.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that was put into its message, to leave as it is.
 *
 * @param id by which the fate of the letter is asked for; also of the message
 * @param language as in "nl"
 * @param message all its bytes (RFC 5322)
 */
@SuppressWarnings("ArrayRecordComponent")
public record ReadyLetter(UUID id, String to, String language, String subject, byte[] message) {

	/** The same letter, dated at that moment and otherwise unchanged. */
	public ReadyLetter dated(Instant moment) {
		return new ReadyLetter(this.id, this.to, this.language, this.subject, OwnMessage.dated(this.message, moment));
	}

	/** The letter as its receiver sees it, drawn as HTML. */
	public static String html(byte[] message) {
		return OwnMessage.html(message);
	}

	@Override
	public String toString() {
		return "letter " + this.id;
	}

}
