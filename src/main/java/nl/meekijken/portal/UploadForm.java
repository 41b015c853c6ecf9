package nl.meekijken.portal;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.UploadLimits;

/**
 * With what files are sent to a dossier that is open, or along with a report.
 *
 * @param action the address that takes them in
 * @param key by which the same form sent twice is known
 */
record UploadForm(String action, UploadLimits limits, UUID key) {

	/** What a chooser of files offers first; what a file is, its bytes tell. */
	static final String ACCEPTED = "application/pdf,image/jpeg,image/png,image/webp,image/heic,image/heif,image/tiff,"
			+ "video/mp4,message/rfc822,.pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,.tif,.tiff,.docx,.xlsx,.msg,.eml,.mp4";

	/** The kinds that an intermediary sends; reports of experts come from us. */
	static final List<DocumentKind> KINDS = Arrays.stream(DocumentKind.values())
		.filter(kind -> kind != DocumentKind.EXPERT_REPORT && kind != DocumentKind.ADDITIONAL_REPORT)
		.toList();

	/** What an office sends it sees itself; the client may get it too if it says so. */
	static final List<DocumentAudience> AUDIENCES = List.of(DocumentAudience.INTERMEDIARY, DocumentAudience.CLIENT_TOO);

	static DocumentAudience audience(String typed) {
		return DocumentAudience.CLIENT_TOO.name().equals(typed) ? DocumentAudience.CLIENT_TOO
				: DocumentAudience.INTERMEDIARY;
	}

	static DocumentKind kind(String typed) {
		return KINDS.stream().filter(kind -> kind.name().equals(typed)).findFirst().orElse(DocumentKind.OTHER);
	}

}
