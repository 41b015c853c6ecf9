package nl.meekijken.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

/**
 * Bytes that prove at their end to be those of the fingerprint. A file that lies where
 * another belongs is a fault there, and whoever reads it gets no end of file.
 */
final class Proven extends FilterInputStream {

	private final Fingerprint expected;

	private @Nullable MessageDigest digest = Fingerprint.digest();

	Proven(InputStream in, Fingerprint expected) {
		super(in);
		this.expected = expected;
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		var read = super.read(into, offset, length);
		var open = this.digest;
		if (open != null && read > 0) {
			open.update(into, offset, read);
		}
		if (open != null && read < 0) {
			this.digest = null;
			if (!Fingerprint.of(open).equals(this.expected)) {
				throw new IOException("other bytes than " + this.expected.hex() + " lie in its place");
			}
		}
		return read;
	}

	/** Everything is read, so that everything is proven. */
	@Override
	public long skip(long bytes) throws IOException {
		return readNBytes((int) Math.min(bytes, 8192)).length;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
