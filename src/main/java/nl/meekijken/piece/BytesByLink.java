package nl.meekijken.piece;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;

/**
 * Bytes that come by a link, which must live still when the last of them has come.
 */
final class BytesByLink extends FilterInputStream {

	private final BooleanSupplier lives;

	private boolean ended;

	BytesByLink(InputStream bytes, BooleanSupplier lives) {
		super(bytes);
		this.lives = lives;
	}

	/** Whether the link had ended by then. */
	boolean ended() {
		return this.ended;
	}

	@Override
	public int read() throws IOException {
		return asked(super.read());
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		return asked(super.read(into, offset, length));
	}

	private int asked(int read) throws IOException {
		if (read < 0 && !this.lives.getAsBoolean()) {
			this.ended = true;
			throw new IOException("the link ended while the bytes came");
		}
		return read;
	}

}
