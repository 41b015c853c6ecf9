package nl.meekijken.correspondence;

import java.time.Instant;

/**
 * An e-mail as a list for staff shows it.
 *
 * @param visible whether the intermediary sees it
 */
public record FiledEmail(EmailId id, Instant sentAt, String recipient, String subject, boolean visible) {
}
