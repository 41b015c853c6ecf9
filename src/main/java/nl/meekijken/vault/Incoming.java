package nl.meekijken.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

/**
 * Bytes on their way in: counted, measured for their fingerprint, and remembered as the
 * culprit if it is they that break off and not the disk.
 */
final class Incoming extends FilterInputStream {

	private final long most;

	private final MessageDigest digest = Fingerprint.digest();

	private long size;

	private @Nullable IOException failure;

	Incoming(InputStream bytes, long most) {
		super(bytes);
		this.most = most;
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		try {
			var read = super.read(into, offset, length);
			count(into, offset, read);
			return read;
		}
		catch (IOException ex) {
			this.failure = ex;
			throw ex;
		}
	}

	private void count(byte[] bytes, int offset, int read) throws TooLarge {
		if (read > 0) {
			this.size += read;
			this.digest.update(bytes, offset, read);
		}
		if (this.size > this.most) {
			throw new TooLarge(this.most);
		}
	}

	boolean isToBlame(IOException failed) {
		return failed.equals(this.failure);
	}

	Kept kept() {
		return new Kept(Fingerprint.of(this.digest), this.size);
	}

}
