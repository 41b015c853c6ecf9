package nl.meekijken.document;

import java.io.InputStream;

/** Bytes that nobody may ask for. */
final class UnreadStream extends InputStream {

	@Override
	public int read() {
		throw new AssertionError("read all the same");
	}

}
