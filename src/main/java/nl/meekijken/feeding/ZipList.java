package nl.meekijken.feeding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The list at the end of a zip file, which says what is in it. Nothing is unpacked to
 * read it, and what does not fit to the byte is refused.
 */
final class ZipList {

	static final int MOST_FILES = 20_000;

	static final long MOST_UNPACKED = 2_000_000_000;

	private static final int END = 0x06054b50;

	private static final int END_SIZE = 22;

	private static final int ENTRY = 0x02014b50;

	private static final int ENTRY_SIZE = 46;

	private static final int HEADER_SIZE = 30;

	private static final int LONGEST_COMMENT = 65_535;

	private static final int LONGEST_LIST = 20_000_000;

	private ZipList() {
	}

	/**
	 * Reads it.
	 * @throws Unreadable if it is no zip file, or one with too much in it
	 */
	static List<ZipItem> of(Aside file) throws IOException {
		var size = (int) Math.min(file.size(), END_SIZE + LONGEST_COMMENT);
		var ending = ByteBuffer.wrap(file.read(file.size() - size, size)).order(ByteOrder.LITTLE_ENDIAN);
		for (var at = size - END_SIZE; at >= 0; at--) {
			if (ending.getInt(at) == END && at + END_SIZE + Short.toUnsignedInt(ending.getShort(at + 20)) == size) {
				return read(file, ending, at, file.size() - size + at);
			}
		}
		throw broken();
	}

	private static List<ZipItem> read(Aside file, ByteBuffer ending, int at, long end) throws IOException {
		var count = Short.toUnsignedInt(ending.getShort(at + 10));
		var length = Integer.toUnsignedLong(ending.getInt(at + 12));
		var start = Integer.toUnsignedLong(ending.getInt(at + 16));
		if (ending.getInt(at + 4) != 0 || ending.getShort(at + 8) != ending.getShort(at + 10)
				|| start + length != end) {
			throw broken();
		}
		if (count > MOST_FILES || length > LONGEST_LIST) {
			throw new Unreadable(0, "", FaultReason.TOO_MANY_FILES);
		}
		var list = ByteBuffer.wrap(file.read(start, (int) length)).order(ByteOrder.LITTLE_ENDIAN);
		var items = new ArrayList<ZipItem>();
		while (list.hasRemaining()) {
			items.add(item(list, items.size() + 1));
		}
		if (items.size() != count) {
			throw broken();
		}
		checkRoom(items, start);
		return items;
	}

	private static ZipItem item(ByteBuffer list, int place) throws Unreadable {
		var at = list.position();
		if (list.remaining() < ENTRY_SIZE || list.getInt(at) != ENTRY) {
			throw broken();
		}
		var length = Short.toUnsignedInt(list.getShort(at + 28));
		var whole = ENTRY_SIZE + length + Short.toUnsignedInt(list.getShort(at + 30))
				+ Short.toUnsignedInt(list.getShort(at + 32));
		if (list.remaining() < whole) {
			throw broken();
		}
		var name = new byte[length];
		list.get(at + ENTRY_SIZE, name);
		list.position(at + whole);
		return new ZipItem(place, name(name), Short.toUnsignedInt(list.getShort(at + 8)),
				Short.toUnsignedInt(list.getShort(at + 10)), Integer.toUnsignedLong(list.getInt(at + 16)),
				Integer.toUnsignedLong(list.getInt(at + 20)), Integer.toUnsignedLong(list.getInt(at + 24)),
				Integer.toUnsignedLong(list.getInt(at + 42)), list.getInt(at + 38) >>> 16);
	}

	/** One that is no UTF-8 is no path; whole characters count as one. */
	static String name(byte[] written) {
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(written)).toString();
			return Normalizer.normalize(text, Normalizer.Form.NFC);
		}
		catch (CharacterCodingException ex) {
			return "";
		}
	}

	/** Of all together; and no file begins within another. */
	private static void checkRoom(List<ZipItem> items, long start) throws Unreadable {
		if (items.stream().mapToLong(ZipItem::size).sum() > MOST_UNPACKED) {
			throw new Unreadable(0, "", FaultReason.TOO_MUCH_UNPACKED);
		}
		var free = 0L;
		for (var item : items.stream().sorted(Comparator.comparingLong(ZipItem::offset)).toList()) {
			if (item.offset() < free) {
				throw broken();
			}
			free = item.offset() + HEADER_SIZE + item.packed();
		}
		if (free > start) {
			throw broken();
		}
	}

	static Unreadable broken() {
		return new Unreadable(0, "", FaultReason.NOT_ZIP);
	}

}
