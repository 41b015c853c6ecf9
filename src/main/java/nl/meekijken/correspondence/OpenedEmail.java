package nl.meekijken.correspondence;

import java.util.List;

/**
 * An e-mail to be read.
 *
 * @param safeHtml its text, cleaned of everything that could run or call out
 */
public record OpenedEmail(SentEmail email, String safeHtml, List<Attachment> attachments) {
}
