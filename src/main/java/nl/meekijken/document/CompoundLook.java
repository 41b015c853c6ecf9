package nl.meekijken.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Tells a message of Outlook from other compound files (old Word and Excel, installers)
 * by the first names of its directory, which lies somewhere in the file.
 */
final class CompoundLook {

	private static final int HEADER = 512;

	private static final int SECTOR_SHIFT = 30;

	private static final int DIRECTORY_AT = 48;

	private static final int ENTRY = 128;

	private static final int NAME_BYTES = 64;

	private final long from;

	private final byte[] directory;

	private int seen;

	CompoundLook(byte[] beginning) {
		var large = beginning.length >= HEADER
				&& ByteBuffer.wrap(beginning).order(ByteOrder.LITTLE_ENDIAN).getShort(SECTOR_SHIFT) == 12;
		var sector = large ? 4096 : HEADER;
		this.directory = new byte[sector];
		this.from = (beginning.length < HEADER) ? Long.MAX_VALUE
				: (1 + Integer
					.toUnsignedLong(ByteBuffer.wrap(beginning).order(ByteOrder.LITTLE_ENDIAN).getInt(DIRECTORY_AT)))
						* sector;
	}

	/**
	 * Looks at bytes that pass by.
	 * @param at where in the file they stand
	 */
	void pass(byte[] bytes, int offset, int count, long at) {
		var wanted = this.from + this.seen - at;
		if (this.seen < this.directory.length && wanted >= 0 && wanted < count) {
			var part = (int) Math.min(count - wanted, this.directory.length - this.seen);
			System.arraycopy(bytes, offset + (int) wanted, this.directory, this.seen, part);
			this.seen += part;
		}
	}

	boolean isMessage() {
		if (this.seen < this.directory.length) {
			return false;
		}
		var found = false;
		for (var at = 0; at < this.directory.length; at += ENTRY) {
			var name = nameAt(at);
			if (at == 0 && !name.equals("Root Entry")) {
				return false;
			}
			found |= name.startsWith("__properties_version1.0") || name.startsWith("__nameid_version1.0")
					|| name.startsWith("__substg1.0_") || name.startsWith("__recip_version1.0");
		}
		return found;
	}

	private String nameAt(int at) {
		var name = new String(this.directory, at, NAME_BYTES, StandardCharsets.UTF_16LE);
		var end = name.indexOf('\0');
		return (end < 0) ? name : name.substring(0, end);
	}

}
