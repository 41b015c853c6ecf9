package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** What a document of Word or Excel says, as far as it is not too much. */
final class PackedText {

	/** Where Word and Excel keep what one reads; cells hold numbers themselves. */
	private static final Pattern READ = Pattern
		.compile("word/(?:document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml"
				+ "|xl/sharedStrings\\.xml|xl/worksheets/sheet\\d+\\.xml");

	private static final int MOST_READ = 4_000_000;

	/** Parts that nobody reads are unpacked as well, to get past them. */
	private static final int MOST_UNPACKED = 60_000_000;

	private PackedText() {
	}

	static boolean isIn(String mediaType) {
		return mediaType.startsWith(ZipLook.WORD) || mediaType.startsWith(ZipLook.EXCEL);
	}

	/**
	 * What was read until it was too much, or until nobody could unpack it.
	 * @throws IOException if the bytes cannot be fetched, which says nothing of them
	 */
	static String of(InputStream packed) throws IOException {
		var whole = new ByteArrayInputStream(packed.readAllBytes());
		var text = new StringBuilder();
		try (var zip = new ZipInputStream(whole)) {
			read(zip, text);
		}
		catch (IOException | IllegalArgumentException ex) {
			// what was read until here
		}
		return Markup.without(text.toString());
	}

	/**
	 * Ends at once where it is too much: whoever asks for the next part unpacks this one.
	 */
	private static void read(ZipInputStream zip, StringBuilder text) throws IOException {
		var piece = new byte[8192];
		var unpacked = 0;
		for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
			var read = READ.matcher(part.getName()).matches();
			for (var count = zip.read(piece); count > 0; count = zip.read(piece)) {
				unpacked += count;
				if (unpacked >= MOST_UNPACKED) {
					return;
				}
				if (read && text.length() < MOST_READ) {
					text.append(new String(piece, 0, count, StandardCharsets.ISO_8859_1));
				}
			}
			text.append('\n');
		}
	}

}
