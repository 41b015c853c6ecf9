package nl.meekijken.vault;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * Bytes that prove to be those of the fingerprint before the last of them are handed out.
 * Of a file that lies where another belongs, whoever reads gets nothing if it is small,
 * and never the end.
 */
final class Proven extends InputStream {

	private static final int AHEAD = 64 * 1024;

	private final InputStream in;

	private final Fingerprint expected;

	private final MessageDigest digest = Fingerprint.digest();

	private byte[] ready = {};

	private int at;

	private byte[] ahead = {};

	private State state = State.UNREAD;

	Proven(InputStream in, Fingerprint expected) {
		this.in = in;
		this.expected = expected;
	}

	@Override
	public int read() throws IOException {
		return fill() ? this.ready[this.at++] & 0xff : -1;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (!fill()) {
			return -1;
		}
		var some = Math.min(length, this.ready.length - this.at);
		System.arraycopy(this.ready, this.at, into, offset, some);
		this.at += some;
		return some;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	/** Whether there is more to hand out. */
	private boolean fill() throws IOException {
		if (this.at < this.ready.length) {
			return true;
		}
		if (this.state == State.UNREAD || this.state == State.WRONG) {
			this.ahead = next();
		}
		this.ready = this.ahead;
		this.at = 0;
		this.ahead = (this.state == State.READING) ? next() : new byte[0];
		return this.ready.length > 0;
	}

	private byte[] next() throws IOException {
		if (this.state == State.WRONG) {
			throw new IOException("no more of these bytes");
		}
		this.state = State.WRONG;
		var bytes = this.in.readNBytes(AHEAD);
		this.digest.update(bytes);
		if (bytes.length == AHEAD) {
			this.state = State.READING;
			return bytes;
		}
		if (!Fingerprint.of(this.digest).equals(this.expected)) {
			throw new IOException("other bytes than " + this.expected.hex() + " lie in its place");
		}
		this.state = State.PROVEN;
		return bytes;
	}

	private enum State {

		UNREAD, READING, PROVEN, WRONG

	}

}
