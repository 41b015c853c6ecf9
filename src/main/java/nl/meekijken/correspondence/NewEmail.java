package nl.meekijken.correspondence;

import java.time.Instant;
import java.util.List;

/** An e-mail that was sent, to be kept with its dossier. */
public record NewEmail(Instant sentAt, String recipient, String senderName, String subject, String html,
		boolean visible, List<Attachment> attachments) {
}
