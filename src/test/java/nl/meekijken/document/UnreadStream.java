package nl.meekijken.document;

import java.io.InputStream;

/** Bytes that nobody may ask for. */
final class UnreadStream extends InputStream {

	@Override
	public int read() {
		throw new AssertionError("read all the same");
	}

	@Override
	public int read(byte[] into, int from, int most) {
		throw new AssertionError("read all the same");
	}

}
