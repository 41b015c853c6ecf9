package nl.meekijken.reply;

import java.util.List;

/**
 * A message that a member of staff opened.
 *
 * @param safeHtml its text, cleaned of everything that could run or call out
 * @param broken whether a part of it could not be read
 * @param files what came with it and was taken in, or refused
 * @param waiting the names of files that are taken in once it is filed
 */
public record OpenedReply(ReceivedEmail email, String safeHtml, boolean broken, List<EnclosedFile> files,
		List<String> waiting) {
}
