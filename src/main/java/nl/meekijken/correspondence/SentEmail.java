package nl.meekijken.correspondence;

import java.time.Instant;

/** An e-mail to the client as a list shows it. */
public record SentEmail(EmailId id, Instant sentAt, String recipient, String senderName, String subject,
		int attachments) {
}
