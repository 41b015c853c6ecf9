package nl.meekijken.correspondence;

import java.time.Instant;

/** An e-mail to the client as a list shows it, and what became of it. */
public record SentEmail(EmailId id, Instant sentAt, String recipient, String senderName, String subject,
		int attachments, EmailFate fate) {

	/** One that arrived, as far as is known. */
	public SentEmail(EmailId id, Instant sentAt, String recipient, String senderName, String subject, int attachments) {
		this(id, sentAt, recipient, senderName, subject, attachments, new EmailFate(Fate.SENT, sentAt, null));
	}

}
