package nl.meekijken.feeding;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotes while text is read: one that is never closed has swallowed rows. */
final class QuoteCount extends FilterReader {

	private long count;

	QuoteCount(Reader text) {
		super(text);
	}

	boolean isOpen() {
		return this.count % 2 != 0;
	}

	@Override
	public int read() throws IOException {
		var one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	@Override
	public int read(char[] into, int from, int most) throws IOException {
		var read = super.read(into, from, most);
		for (var at = from; at < from + read; at++) {
			this.count += (into[at] == '"') ? 1 : 0;
		}
		return read;
	}

}
