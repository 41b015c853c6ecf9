package nl.meekijken.vault;

import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import org.springframework.stereotype.Component;

/**
 * Closes files so that only the house can read them, and nobody can change them unseen. A
 * short head in front says with which key; it is sealed along. A file without a head is
 * of before there were keys, and plain.
 */
@Component
class Sealing {

	private static final byte[] MARK = { 'm', 'k', 0x1f, 0x01 };

	private final SealingKeys keys;

	Sealing(SealingKeys keys) {
		this.keys = keys;
	}

	/**
	 * What is written goes out sealed; only closing it makes it whole. The stream
	 * underneath stays open.
	 * @param place what the file says only there; empty if it says so itself
	 */
	OutputStream seal(OutputStream out, String place) throws IOException {
		var head = headOf(this.keys.current());
		out.write(head);
		try {
			return this.keys.find(this.keys.current())
				.orElseThrow()
				.newEncryptingStream(new LeftOpen(out), along(head, place));
		}
		catch (GeneralSecurityException ex) {
			throw new IOException(ex);
		}
	}

	/**
	 * The plain bytes of a file. One that was sealed for a place must be sealed.
	 * @throws IOException now or while reading, if the file was changed, cut, sealed for
	 * another place or sealed with a key that is not among ours
	 */
	InputStream open(InputStream in, String place) throws IOException {
		var file = new PushbackInputStream(in, MARK.length);
		var id = readHead(file);
		if (id.isEmpty()) {
			return asItWas(file, place);
		}
		var key = this.keys.find(id)
			.orElseThrow(() -> new IOException(
					"sealed with the key \"" + id + "\", which is not among MEEKIJKEN_VAULT_KEYS"));
		try {
			return key.newDecryptingStream(file, along(headOf(id), place));
		}
		catch (GeneralSecurityException ex) {
			throw new IOException(ex);
		}
	}

	/** Whether another key than the present one, or none, has sealed the file. */
	boolean isOutdated(InputStream in) throws IOException {
		return !readHead(new PushbackInputStream(in, MARK.length)).equals(this.keys.current());
	}

	/** The id of the key; empty for a plain file, of which nothing is used up. */
	private static String readHead(PushbackInputStream file) throws IOException {
		var mark = file.readNBytes(MARK.length);
		if (!Arrays.equals(mark, MARK)) {
			file.unread(mark);
			return "";
		}
		var length = file.read();
		var id = file.readNBytes(Math.max(length, 0));
		if (length <= 0 || id.length < length) {
			throw new EOFException("cut within its head");
		}
		return new String(id, StandardCharsets.US_ASCII);
	}

	private static InputStream asItWas(InputStream plain, String place) throws IOException {
		if (!place.isEmpty()) {
			throw new IOException("not sealed");
		}
		return plain;
	}

	private static byte[] along(byte[] head, String place) {
		var words = place.getBytes(StandardCharsets.US_ASCII);
		var along = Arrays.copyOf(head, head.length + words.length);
		System.arraycopy(words, 0, along, head.length, words.length);
		return along;
	}

	private static byte[] headOf(String id) {
		var name = id.getBytes(StandardCharsets.US_ASCII);
		var head = Arrays.copyOf(MARK, MARK.length + 1 + name.length);
		head[MARK.length] = (byte) name.length;
		System.arraycopy(name, 0, head, MARK.length + 1, name.length);
		return head;
	}

	private static final class LeftOpen extends FilterOutputStream {

		LeftOpen(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}
