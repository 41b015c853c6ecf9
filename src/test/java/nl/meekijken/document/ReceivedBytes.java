package nl.meekijken.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, good and bad, as they come in. */
public final class ReceivedBytes {

	private ReceivedBytes() {
	}

	public static byte[] text(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** One empty page. */
	public static byte[] pdf(String unlike) {
		return text("%PDF-1.7\n% " + unlike + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
				+ "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
				+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
	}

	public static byte[] jpeg() {
		return joined(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16 }, text("JFIF\0\1\1"),
				new byte[64]);
	}

	public static byte[] png() {
		return joined(new byte[] { (byte) 0x89 }, text("PNG\r\n\u001a\n\0\0\0\rIHDR"), new byte[40]);
	}

	public static byte[] webp() {
		return joined(text("RIFF"), new byte[] { 40, 0, 0, 0 }, text("WEBPVP8 "), new byte[40]);
	}

	public static byte[] tiff() {
		return joined(text("II*\0\10\0\0\0"), new byte[40]);
	}

	/** HEIC, MP4 and what looks like them, by their brand. */
	public static byte[] branded(String brand) {
		return joined(new byte[] { 0, 0, 0, 24 }, text("ftyp" + brand), new byte[4], text(brand + brand), new byte[64]);
	}

	public static byte[] mail() {
		return text("From: jansen@example.nl\r\nTo: kantoor@example.nl\r\nSubject: schade\r\n\r\nHierbij.\r\n");
	}

	/** With a file that is called so. */
	public static byte[] mailWith(String name, byte[] file) {
		return text("""
				From: jansen@example.nl
				To: kantoor@example.nl
				Subject: schade
				MIME-Version: 1.0
				Content-Type: multipart/mixed; boundary=grens

				--grens
				Content-Type: text/plain

				Hierbij.
				--grens
				Content-Type: application/octet-stream
				Content-Disposition: attachment; filename="%s"
				Content-Transfer-Encoding: base64

				%s
				--grens--
				""".replace("\n", "\r\n").formatted(name, Base64.getMimeEncoder().encodeToString(file)));
	}

	public static byte[] word(String... more) {
		return office("word/document.xml", more);
	}

	/** With that text, packed. */
	public static byte[] wordThatHolds(String text) {
		return zipOf(text, "[Content_Types].xml", "word/document.xml");
	}

	/** With that in all its parts, packed. */
	public static byte[] excelThatHolds(String text) {
		return zipOf(text, "[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
	}

	public static byte[] excel(String... more) {
		return office("xl/workbook.xml", more);
	}

	private static byte[] office(String main, String... more) {
		var names = new String[more.length + 2];
		names[0] = "[Content_Types].xml";
		names[1] = main;
		System.arraycopy(more, 0, names, 2, more.length);
		return zip(names);
	}

	public static byte[] zip(String... names) {
		return zipOf("<x/>", names);
	}

	private static byte[] zipOf(String content, String... names) {
		var zipped = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(zipped)) {
			for (var name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(text(content));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return zipped.toByteArray();
	}

	/** A compound file with its directory behind some other sectors. */
	public static byte[] compound(String... names) {
		var sector = 3;
		var file = ByteBuffer.allocate(512 * (sector + 3)).order(ByteOrder.LITTLE_ENDIAN);
		file.put(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
				(byte) 0xE1 });
		file.putShort(30, (short) 9).putInt(48, sector);
		for (var index = 0; index < names.length; index++) {
			file.put(512 * (1 + sector) + 128 * index, names[index].getBytes(StandardCharsets.UTF_16LE));
		}
		return file.array();
	}

	public static byte[] joined(byte[]... parts) {
		var all = new ByteArrayOutputStream();
		Arrays.stream(parts).forEach(all::writeBytes);
		return all.toByteArray();
	}

}
