package nl.meekijken.feeding;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file, which has to be UTF-8 and not endless. */
final class StrictText {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private StrictText() {
	}

	/** Text that breaks off with what cannot be read, and with what is too much. */
	static Reader of(InputStream bytes, long most) throws IOException {
		var strict = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		var text = new PushbackReader(new InputStreamReader(new Bounded(bytes, most), strict));
		var first = text.read();
		if (first >= 0 && first != BYTE_ORDER_MARK) {
			text.unread(first);
		}
		return text;
	}

	private static final class Bounded extends FilterInputStream {

		private long left;

		Bounded(InputStream bytes, long most) {
			super(bytes);
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			var one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] into, int from, int most) throws IOException {
			var read = super.read(into, from, most);
			this.left -= Math.max(read, 0);
			if (this.left < 0) {
				throw new Unreadable(0, "", FaultReason.TOO_LARGE);
			}
			return read;
		}

	}

}
