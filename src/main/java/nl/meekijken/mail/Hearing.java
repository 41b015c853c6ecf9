package nl.meekijken.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Hears so much of a mail server in one conversation and no more: the library would take
 * an answer into memory that never ends.
 */
final class Hearing {

	/** Answers to one letter are some hundreds, the certificates some ten thousands. */
	static final int MOST = 500_000;

	private int heard;

	InputStream of(InputStream said) {
		return new Measured(said);
	}

	private void hear(int more) throws IOException {
		this.heard += Math.max(more, 0);
		if (this.heard > MOST) {
			throw new IOException("the server says more than anybody asked for");
		}
	}

	private final class Measured extends FilterInputStream {

		Measured(InputStream said) {
			super(said);
		}

		@Override
		public int read() throws IOException {
			var one = super.read();
			hear(1);
			return one;
		}

		@Override
		public int read(byte[] into, int from, int most) throws IOException {
			var read = super.read(into, from, most);
			hear(read);
			return read;
		}

	}

}
