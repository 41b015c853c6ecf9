package nl.meekijken.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Bytes up to a number; whoever writes more is broken off. As many as were expected are
 * held once and no more.
 */
class UpTo extends OutputStream {

	private static final int ROOM = 8192;

	private final int most;

	private byte[] bytes;

	private int count;

	/**
	 * For so many at most, of which so many are expected; a negative number if nobody
	 * knows.
	 */
	UpTo(int most, int expected) {
		this.most = most;
		this.bytes = new byte[Math.clamp(expected, 0, most)];
	}

	byte[] toByteArray() {
		return (this.count == this.bytes.length) ? this.bytes : Arrays.copyOf(this.bytes, this.count);
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] from, int offset, int length) throws IOException {
		var room = Math.min(length, this.most - this.count);
		makeRoom(this.count + room);
		System.arraycopy(from, offset, this.bytes, this.count, room);
		this.count += room;
		if (room < length) {
			throw new Enough();
		}
	}

	private void makeRoom(int needed) {
		if (needed > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes,
					Math.clamp(2L * this.bytes.length, Math.max(needed, ROOM), Math.max(this.most, ROOM)));
		}
	}

	/** There were more. */
	static class Enough extends IOException {

		private static final long serialVersionUID = 1L;

		Enough() {
			super("more than is wanted");
		}

	}

}
