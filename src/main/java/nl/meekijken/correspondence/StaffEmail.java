package nl.meekijken.correspondence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail that a member of staff opened.
 *
 * @param safeHtml its text, cleaned of everything that could run or call out
 * @param hasOriginal whether the message was kept byte for byte
 * @param link by which the client fetches its papers; none if they travelled along
 */
public record StaffEmail(FiledEmail email, String safeHtml, List<Attachment> attachments, boolean hasOriginal,
		@Nullable PaperLink link) {

	StaffEmail with(List<Attachment> files, boolean original, @Nullable PaperLink fetched) {
		return new StaffEmail(this.email, this.safeHtml, files, original, fetched);
	}

}
