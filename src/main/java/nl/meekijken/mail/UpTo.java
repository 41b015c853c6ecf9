package nl.meekijken.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes up to a number; whoever writes more is broken off. */
class UpTo extends OutputStream {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final int most;

	UpTo(int most) {
		this.most = most;
	}

	byte[] toByteArray() {
		return this.bytes.toByteArray();
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] from, int offset, int length) throws IOException {
		var room = Math.min(length, this.most - this.bytes.size());
		this.bytes.write(from, offset, room);
		if (room < length) {
			throw new Enough();
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
