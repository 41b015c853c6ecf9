package nl.meekijken.drawing;

import java.io.IOException;
import java.io.InputStream;

/** Bytes on a disk that is gone. */
final class BreakingStream extends InputStream {

	@Override
	public int read() throws IOException {
		throw new IOException("the disk is gone");
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		throw new IOException("the disk is gone");
	}

}
