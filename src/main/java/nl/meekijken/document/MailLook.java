package nl.meekijken.document;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import nl.meekijken.mime.HostileMail;
import nl.meekijken.mime.IncomingFile;
import nl.meekijken.mime.MailPart;
import nl.meekijken.mime.MailReader;

/**
 * Tells mails that bring along what may run on a computer: whatever is not plainly text,
 * a picture, a video, a PDF in which nothing runs, or a document without macros, by its
 * bytes and by its name alike. What cannot be told counts as that.
 */
final class MailLook {

	private static final String MESSAGE = "message/rfc822";

	private static final Pattern UNSEEN = Pattern.compile("[\\s.\\p{Cf}]+\\z");

	/** What a file may be, and how its name may then end; nothing stands for no name. */
	private static final Map<String, Set<String>> HARMLESS = Map.ofEntries(
			Map.entry("image/jpeg", Set.of("", "jpg", "jpeg", "jfif")), Map.entry("image/png", Set.of("", "png")),
			Map.entry("image/gif", Set.of("", "gif")), Map.entry("image/bmp", Set.of("", "bmp")),
			Map.entry("image/webp", Set.of("", "webp")), Map.entry("image/heic", Set.of("", "heic", "heif")),
			Map.entry("image/heif", Set.of("", "heic", "heif")), Map.entry("image/tiff", Set.of("", "tif", "tiff")),
			Map.entry("video/mp4", Set.of("", "mp4")), Map.entry("text/plain", Set.of("", "txt", "ics", "vcf", "asc")),
			Map.entry(MESSAGE, Set.of("txt")), Map.entry("text/calendar", Set.of("", "ics")),
			Map.entry("text/x-vcard", Set.of("", "vcf")),
			Map.entry("application/pgp-signature", Set.of("", "asc", "sig")),
			Map.entry(ZipLook.WORD, Set.of("", "docx")), Map.entry(ZipLook.EXCEL, Set.of("", "xlsx")));

	private static final String PDF = "application/pdf";

	/** More messages within messages, and more PDFs, nobody looks into. */
	private static final int MOST_MESSAGES = 20;

	private static final int MOST_PDFS = 30;

	private final PdfLook pdfs;

	private int messages;

	private int seen;

	MailLook(PdfLook pdfs) {
		this.pdfs = pdfs;
	}

	/**
	 * Looks once; another mail is for another one.
	 * @throws IOException if nobody can look now
	 */
	boolean bringsProgram(String mediaType, byte[] mail) throws IOException {
		return Media.isOutlook(mediaType) ? OutlookLook.bringsProgram(mail) : inMessage(mail);
	}

	private boolean inMessage(byte[] mail) throws IOException {
		if (++this.messages > MOST_MESSAGES) {
			return true;
		}
		try {
			for (var part : MailReader.parts(mail)) {
				if (mayRun(part)) {
					return true;
				}
			}
			return false;
		}
		catch (HostileMail ex) {
			return true;
		}
	}

	private boolean mayRun(MailPart part) throws IOException {
		return switch (part.holding()) {
			case WORDS -> false;
			case MESSAGE -> !isNamedAsMail(endingOf(part.file().name()));
			case FILE -> mayRun(part.file());
			case ELSEWHERE -> true;
		};
	}

	private boolean mayRun(IncomingFile file) throws IOException {
		byte[] bytes;
		try (var stream = file.open()) {
			bytes = stream.readAllBytes();
		}
		catch (IOException ex) {
			return true;
		}
		var name = endingOf(file.name());
		var type = PaperType.named(bytes);
		if (name.equals("eml") || (name.isEmpty() && type.equals(MESSAGE))) {
			return inMessage(bytes);
		}
		if (Media.isOutlook(type)) {
			return !Set.of("", "msg").contains(name) || OutlookLook.bringsProgram(bytes);
		}
		if (type.equals(PDF)) {
			return !Set.of("", "pdf").contains(name) || ++this.seen > MOST_PDFS || this.pdfs.isActive(bytes);
		}
		return !HARMLESS.getOrDefault(type, Set.of()).contains(name);
	}

	private static boolean isNamedAsMail(String ending) {
		return ending.isEmpty() || ending.equals("eml");
	}

	/** After the last dot, whatever a computer does not see behind it. */
	private static String endingOf(String name) {
		var seen = UNSEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
		return (seen.indexOf('.') < 0) ? "" : seen.substring(seen.lastIndexOf('.') + 1);
	}

	/** Whether something runs in a PDF, or nobody can tell. */
	@FunctionalInterface
	interface PdfLook {

		boolean isActive(byte[] pdf) throws IOException;

	}

}
