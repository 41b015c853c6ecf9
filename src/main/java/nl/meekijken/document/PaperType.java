package nl.meekijken.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;

/**
 * What a file is, told by its bytes: a name can lie. Only what papers come in is told.
 */
final class PaperType {

	private static final Set<String> PLAIN = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp",
			"image/heic", "image/tiff", "video/mp4");

	private static final Set<String> HEIC = Set.of("image/heif", "image/heic-sequence", "image/heif-sequence");

	/** Brands of MP4 that the table of types takes for QuickTime in general. */
	private static final Pattern MP4 = Pattern.compile("ftyp(isom|iso[2-9]|avc1|mp4[12]|M4V |dash)");

	/**
	 * One line of the head of a mail. A pattern for all of them would call itself for
	 * each, and run out of stack.
	 */
	private static final Pattern LINE = Pattern
		.compile("(?i)(?:(from|to|subject|date|received|message-id|mime-version|return-path|delivered-to):"
				+ "|[\\x21-\\x39\\x3B-\\x7E]+:|[ \\t])[^\\r\\n]*\\r?\\n");

	private static final String ZIP = "application/zip";

	/** A zip that begins as Word and Excel write it. */
	private static final String OFFICE = "application/x-tika-ooxml";

	private static final String COMPOUND = "application/x-tika-msoffice";

	private static final String OUTLOOK = "application/vnd.ms-outlook";

	private PaperType() {
	}

	/**
	 * What can be said when a file has only begun: its media type, or that of the
	 * container it is; none for what is not allowed.
	 */
	static Optional<String> begun(byte[] beginning) {
		var told = tell(beginning);
		if (told.equals(COMPOUND) || told.equals(OUTLOOK)) {
			return Optional.of(OUTLOOK);
		}
		if (told.equals(ZIP) || told.equals(OFFICE)) {
			return Optional.of(ZIP);
		}
		if (PLAIN.contains(told)) {
			return Optional.of(told);
		}
		if (HEIC.contains(told)) {
			return Optional.of("image/heic");
		}
		if (beginning.length > 12 && MP4.matcher(text(beginning, 4, 8)).matches()) {
			return Optional.of("video/mp4");
		}
		return isMail(beginning) ? Optional.of("message/rfc822") : Optional.empty();
	}

	/** What a whole file is, now that its end was seen too. */
	static Optional<String> whole(String begun, Incoming file) {
		return switch (begun) {
			case ZIP -> ZipLook.at(file.ending());
			case OUTLOOK -> file.hasMessage() ? Optional.of(OUTLOOK) : Optional.empty();
			default -> Optional.of(begun);
		};
	}

	/**
	 * What a whole file within another is, also where it is no paper; none of that for
	 * what holds others.
	 */
	static String named(byte[] file) {
		var beginning = Arrays.copyOf(file, Math.min(file.length, Incoming.BEGINNING));
		var begun = begun(beginning).orElseGet(() -> tell(beginning));
		return switch (begun) {
			case ZIP -> ZipLook.at(Arrays.copyOfRange(file, Math.max(0, file.length - Incoming.ENDING), file.length))
				.orElse(ZIP);
			case OUTLOOK -> {
				var compound = new CompoundLook(beginning);
				compound.pass(file, 0, file.length, 0);
				yield compound.isMessage() ? OUTLOOK : COMPOUND;
			}
			default -> begun;
		};
	}

	private static String tell(byte[] beginning) {
		try (var bytes = TikaInputStream.get(beginning)) {
			return MimeTypes.getDefaultMimeTypes()
				.detect(bytes, new Metadata(), new ParseContext())
				.getBaseType()
				.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Of its head two lines at least are those of a mail. */
	private static boolean isMail(byte[] beginning) {
		var text = text(beginning, 0, beginning.length);
		if (text.indexOf('\0') >= 0 || text.startsWith(" ") || text.startsWith("\t")) {
			return false;
		}
		var line = LINE.matcher(text);
		var ofMail = 0;
		while (ofMail < 2 && line.lookingAt()) {
			ofMail += (line.group(1) != null) ? 1 : 0;
			line.region(line.end(), text.length());
		}
		return ofMail == 2;
	}

	private static String text(byte[] bytes, int from, int length) {
		return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
	}

}
