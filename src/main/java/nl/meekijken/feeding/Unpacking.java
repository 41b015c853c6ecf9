package nl.meekijken.feeding;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a file in a zip file, unpacked while they are read. What is not to the
 * byte as the list says ends in {@link Unreadable}.
 */
final class Unpacking extends InputStream {

	private static final int HEADER = 0x04034b50;

	private static final int HEADER_SIZE = 30;

	private static final int BUFFER = 64 * 1024;

	private final ZipItem item;

	private final Inflater inflater = new Inflater(true);

	private final InputStream plain;

	private final CRC32 sum = new CRC32();

	private long count;

	private Unpacking(ZipItem item, InputStream packed) {
		this.item = item;
		this.plain = (item.method() == ZipItem.STORED) ? packed
				: new InflaterInputStream(packed, this.inflater, BUFFER);
	}

	static Unpacking of(ZipItem item, Aside file) throws IOException {
		var header = ByteBuffer.wrap(file.read(item.offset(), HEADER_SIZE)).order(ByteOrder.LITTLE_ENDIAN);
		var length = Short.toUnsignedInt(header.getShort(26));
		var name = ZipList.name(file.read(item.offset() + HEADER_SIZE, length));
		if (header.getInt(0) != HEADER || Short.toUnsignedInt(header.getShort(8)) != item.method()
				|| !name.equals(item.name())) {
			throw ZipList.broken();
		}
		var start = item.offset() + HEADER_SIZE + length + Short.toUnsignedInt(header.getShort(28));
		return new Unpacking(item, new Part(file, start, item.packed()));
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] into, int from, int most) throws IOException {
		var read = unpack(into, from, most);
		if (read > 0) {
			this.count += read;
			this.sum.update(into, from, read);
		}
		var ends = read < 0;
		if (this.count > this.item.size()
				|| (ends && (this.count != this.item.size() || this.sum.getValue() != this.item.crc()))) {
			throw ZipList.broken();
		}
		return read;
	}

	@Override
	public void close() {
		this.inflater.end();
	}

	private int unpack(byte[] into, int from, int most) throws IOException {
		try {
			return this.plain.read(into, from, most);
		}
		catch (ZipException | EOFException ex) {
			throw ZipList.broken();
		}
	}

	/** A part of what was put aside. */
	private static final class Part extends InputStream {

		private final Aside file;

		private final long end;

		private long at;

		Part(Aside file, long start, long length) {
			this.file = file;
			this.at = start;
			this.end = start + length;
		}

		@Override
		public int read() throws IOException {
			var one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] into, int from, int most) throws IOException {
			if (this.at >= this.end) {
				return -1;
			}
			var read = this.file.read(this.at, into, from, (int) Math.min(most, this.end - this.at));
			this.at += Math.max(read, 0);
			return read;
		}

	}

}
