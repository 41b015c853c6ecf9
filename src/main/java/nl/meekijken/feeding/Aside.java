package nl.meekijken.feeding;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import nl.meekijken.database.Seal;

/**
 * Bytes that are put aside while they are looked into: sealed, with a key that is nowhere
 * but in memory, in a file that is gone with whoever opened it.
 */
final class Aside implements Closeable {

	private static final int BLOCK = 256 * 1024;

	private final FileChannel file;

	private final Seal seal = Seal.of(UUID.randomUUID() + " " + UUID.randomUUID(), "a delivery put aside");

	/** Where each block begins, and where the last one ends. */
	private final List<Long> places = new ArrayList<>(List.of(0L));

	private long size;

	private int opened = -1;

	private byte[] block = new byte[0];

	private Aside(FileChannel file) {
		this.file = file;
	}

	/**
	 * Puts bytes aside.
	 * @throws Unreadable if there are too many
	 */
	static Aside of(InputStream bytes, long most) throws IOException {
		var place = Files.createTempFile("delivery", ".part");
		var aside = new Aside(FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE));
		Files.delete(place);
		try {
			aside.fill(bytes, most);
			return aside;
		}
		catch (IOException | RuntimeException ex) {
			aside.close();
			throw ex;
		}
	}

	long size() {
		return this.size;
	}

	/** Reads as streams do: as many as there are at hand, and -1 at the end. */
	int read(long at, byte[] into, int from, int most) throws IOException {
		if (at >= this.size) {
			return -1;
		}
		open((int) (at / BLOCK));
		var skipped = (int) (at % BLOCK);
		var count = Math.min(most, this.block.length - skipped);
		System.arraycopy(this.block, skipped, into, from, count);
		return count;
	}

	/** Exactly so many. */
	byte[] read(long at, int count) throws IOException {
		var bytes = new byte[count];
		for (var have = 0; have < count;) {
			var read = read(at + have, bytes, have, count - have);
			if (read < 0) {
				throw new Unreadable(0, "", FaultReason.NOT_ZIP);
			}
			have += read;
		}
		return bytes;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	private void fill(InputStream bytes, long most) throws IOException {
		for (var read = bytes.readNBytes(BLOCK); read.length > 0; read = bytes.readNBytes(BLOCK)) {
			this.size += read.length;
			if (this.size > most) {
				throw new Unreadable(0, "", FaultReason.TOO_LARGE);
			}
			var sealed = ByteBuffer.wrap(this.seal.close(read));
			while (sealed.hasRemaining()) {
				this.file.write(sealed);
			}
			this.places.add(this.file.position());
		}
	}

	private void open(int which) throws IOException {
		if (which == this.opened) {
			return;
		}
		var from = this.places.get(which);
		var sealed = ByteBuffer.allocate((int) (this.places.get(which + 1) - from));
		while (sealed.hasRemaining()) {
			if (this.file.read(sealed, from + sealed.position()) < 0) {
				throw new IOException("what was put aside is cut off");
			}
		}
		this.block = this.seal.openBytes(sealed.array());
		this.opened = which;
	}

}
