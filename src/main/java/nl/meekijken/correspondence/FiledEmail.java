package nl.meekijken.correspondence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail as staff see it.
 *
 * @param shared whether the intermediary sees it, at the latest once it has left
 * @param author the member of staff who wrote it; none if the house did
 */
public record FiledEmail(EmailId id, Instant sentAt, String recipient, String senderName, String subject,
		boolean shared, @Nullable String author, EmailFate fate) {
}
