package nl.meekijken.correspondence;

import java.util.List;

/**
 * An e-mail that a member of staff opened.
 *
 * @param safeHtml its text, cleaned of everything that could run or call out
 * @param hasOriginal whether the message was kept byte for byte
 */
public record StaffEmail(FiledEmail email, String safeHtml, List<Attachment> attachments, boolean hasOriginal) {

	StaffEmail with(List<Attachment> files, boolean original) {
		return new StaffEmail(this.email, this.safeHtml, files, original);
	}

}
