package nl.meekijken.drawing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * How bytes travel through the pipe between the house and the other process: in pieces,
 * each after its length, ended by an empty one, so that neither the house nor a file ever
 * holds a whole paper.
 */
final class Parcel {

	/** No paper is larger. */
	static final int MOST_BYTES = 60_000_000;

	private static final int PIECE = 64 * 1024;

	private static final int END = 0;

	private static final int BROKEN_OFF = -1;

	private Parcel() {
	}

	/**
	 * Sends all bytes.
	 * @return false if there are too many; the other side then has none
	 * @throws Source if they cannot be read; the other side then has none
	 */
	static boolean send(InputStream bytes, DataOutputStream to) throws IOException {
		var piece = new byte[PIECE];
		long sent = 0;
		for (int read = read(bytes, piece, to); read > 0; read = read(bytes, piece, to)) {
			sent += read;
			if (sent > MOST_BYTES) {
				return breakOff(to);
			}
			to.writeInt(read);
			to.write(piece, 0, read);
		}
		to.writeInt(END);
		to.flush();
		return true;
	}

	/** The bytes that were sent; none if they were broken off. */
	static Optional<byte[]> receive(DataInputStream from) throws IOException {
		var bytes = new ByteArrayOutputStream();
		for (int length = from.readInt(); length != END; length = from.readInt()) {
			if (length < 0) {
				return Optional.empty();
			}
			bytes.write(readNow(from, Math.min(length, PIECE)));
		}
		return Optional.of(bytes.toByteArray());
	}

	/** Bytes after their length, of which there may be only so many. */
	static byte[] readWhole(DataInputStream from, int most) throws IOException {
		var length = from.readInt();
		if (length < 0 || length > most) {
			throw new IOException("an answer of %d bytes is not believed".formatted(length));
		}
		return readNow(from, length);
	}

	private static byte[] readNow(DataInputStream from, int length) throws IOException {
		var bytes = new byte[length];
		from.readFully(bytes);
		return bytes;
	}

	private static int read(InputStream bytes, byte[] piece, DataOutputStream to) throws IOException {
		try {
			return bytes.readNBytes(piece, 0, piece.length);
		}
		catch (IOException ex) {
			breakOff(to);
			throw new Source(ex);
		}
	}

	private static boolean breakOff(DataOutputStream to) throws IOException {
		to.writeInt(BROKEN_OFF);
		to.flush();
		return false;
	}

	/** The bytes could not be read where they came from; the process is still well. */
	static final class Source extends IOException {

		private final IOException reason;

		Source(IOException reason) {
			super(reason);
			this.reason = reason;
		}

		IOException reason() {
			return this.reason;
		}

	}

}
