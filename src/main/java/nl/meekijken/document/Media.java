package nl.meekijken.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of files that papers come in, and how their names end. */
final class Media {

	private static final Map<String, String> EXTENSIONS = Map.ofEntries(Map.entry("application/pdf", "pdf"),
			Map.entry("image/jpeg", "jpg"), Map.entry("image/png", "png"), Map.entry("image/gif", "gif"),
			Map.entry("image/webp", "webp"), Map.entry("image/heic", "heic"), Map.entry("image/heif", "heif"),
			Map.entry("image/tiff", "tiff"), Map.entry("image/bmp", "bmp"), Map.entry("text/plain", "txt"),
			Map.entry("text/csv", "csv"), Map.entry("message/rfc822", "eml"),
			Map.entry("application/vnd.ms-outlook", "msg"), Map.entry("application/msword", "doc"),
			Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
			Map.entry("application/vnd.ms-excel", "xls"),
			Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
			Map.entry("application/vnd.oasis.opendocument.text", "odt"), Map.entry("application/rtf", "rtf"),
			Map.entry("application/zip", "zip"), Map.entry("video/mp4", "mp4"), Map.entry("video/quicktime", "mov"));

	private Media() {
	}

	/** Without a dot; "bin", which nothing opens by itself, for what is not a paper. */
	static String extensionOf(String mediaType) {
		return Optional.ofNullable(EXTENSIONS.get(bare(mediaType))).orElse("bin");
	}

	static boolean isExtension(String typed) {
		var extension = typed.toLowerCase(Locale.ROOT);
		return EXTENSIONS.containsValue(extension) || extension.equals("jpeg") || extension.equals("tif");
	}

	static boolean isPdf(String mediaType) {
		return bare(mediaType).equals("application/pdf");
	}

	/** Whether it can have more than one page to look at. */
	static boolean hasPages(String mediaType) {
		return isPdf(mediaType) || bare(mediaType).equals("image/tiff");
	}

	static boolean isPicture(String mediaType) {
		return bare(mediaType).startsWith("image/");
	}

	static boolean isVideo(String mediaType) {
		return bare(mediaType).startsWith("video/");
	}

	static boolean isOutlook(String mediaType) {
		return bare(mediaType).equals("application/vnd.ms-outlook");
	}

	static boolean isMail(String mediaType) {
		return isOutlook(mediaType) || bare(mediaType).equals("message/rfc822");
	}

	/** Whether it is worth a try to show it as a picture. */
	static boolean mayBeDrawn(String mediaType) {
		return isPdf(mediaType) || isPicture(mediaType);
	}

	private static String bare(String mediaType) {
		var end = mediaType.indexOf(';');
		return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
	}

}
