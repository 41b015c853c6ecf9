package nl.meekijken.feeding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files made on the spot, good and bad. */
public final class Zips {

	static final int HEADER = 0x04034b50;

	static final int ENTRY = 0x02014b50;

	private Zips() {
	}

	/** With these files; what is in them is text or bytes. */
	public static byte[] of(Object... namesAndContents) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var place = 0; place < namesAndContents.length; place += 2) {
				zip.putNextEntry(new ZipEntry(String.valueOf(namesAndContents[place])));
				zip.write((namesAndContents[place + 1] instanceof byte[] content) ? content
						: String.valueOf(namesAndContents[place + 1]).getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	/** So many bytes that say nothing, and pack as tightly as can be. */
	static byte[] nothing(int count) {
		return new byte[count];
	}

	/** The same, with another name as long wherever that one stands. */
	static byte[] renamed(byte[] zip, String name, String other) {
		var text = new String(zip, StandardCharsets.ISO_8859_1);
		return text.replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
	}

	/** The same, with a number of two or four bytes changed in the last of such parts. */
	static byte[] changed(byte[] zip, int part, int offset, int size, int value) {
		var copy = zip.clone();
		var bytes = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
		var at = zip.length - 4;
		while (bytes.getInt(at) != part) {
			at--;
		}
		if (size == 2) {
			bytes.putShort(at + offset, (short) value);
		}
		else {
			bytes.putInt(at + offset, value);
		}
		return copy;
	}

	static byte[] cut(byte[] zip, int from, int upTo) {
		return Arrays.copyOfRange(zip, from, upTo);
	}

}
