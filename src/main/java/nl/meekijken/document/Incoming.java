package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.FileSize;

/**
 * The bytes of a paper as they come in. Remembers how they began and how they ended,
 * which is enough to tell what they are, and lets nobody drip them in for hours.
 */
class Incoming extends InputStream {

	static final int BEGINNING = 64 * 1024;

	static final int ENDING = 128 * 1024;

	/** Less than the slowest mobile network that is still of use. */
	static final long LEAST_BYTES_A_SECOND = 4 * 1024;

	static final Duration GRACE = Duration.ofSeconds(60);

	private final InputStream source;

	private final LongSupplier nanoseconds;

	private final long began;

	private byte @Nullable [] beginning;

	private final byte[] ending = new byte[ENDING];

	private CompoundLook compound = new CompoundLook(new byte[0]);

	private int replayed;

	private long passed;

	private long arrived;

	Incoming(InputStream source, LongSupplier nanoseconds) {
		this.source = source;
		this.nanoseconds = nanoseconds;
		this.began = nanoseconds.getAsLong();
	}

	/** Reads as far as it takes to tell what they are. */
	byte[] beginning() throws BrokenOff {
		var begun = this.beginning;
		if (begun == null) {
			begun = begin();
			this.beginning = begun;
			this.compound = new CompoundLook(begun);
		}
		return begun;
	}

	/** How many bytes came from the sender, also where it broke off or was refused. */
	FileSize arrived() {
		return new FileSize(this.arrived);
	}

	/** The last bytes that were read, up to {@link #ENDING}. */
	byte[] ending() {
		var size = (int) Math.min(this.passed, ENDING);
		var ending = new byte[size];
		for (var index = 0; index < size; index++) {
			ending[index] = this.ending[(int) ((this.passed - size + index) % ENDING)];
		}
		return ending;
	}

	/** Whether it was a compound file that holds a message of Outlook. */
	boolean hasMessage() {
		return this.compound.isMessage();
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		var begun = beginning();
		if (this.replayed < begun.length) {
			var count = Math.min(length, begun.length - this.replayed);
			System.arraycopy(begun, this.replayed, into, offset, count);
			this.replayed += count;
			remember(into, offset, count);
			return count;
		}
		var count = fromSource(into, offset, length);
		if (count > 0) {
			remember(into, offset, count);
			refuseDrip(this.passed);
		}
		return count;
	}

	private byte[] begin() throws BrokenOff {
		var bytes = new byte[BEGINNING];
		var size = 0;
		while (size < BEGINNING) {
			var count = fromSource(bytes, size, BEGINNING - size);
			if (count < 0) {
				break;
			}
			size += count;
			refuseDrip(size);
		}
		return Arrays.copyOf(bytes, size);
	}

	private int fromSource(byte[] into, int offset, int length) throws BrokenOff {
		try {
			var count = this.source.read(into, offset, length);
			this.arrived += Math.max(0, count);
			return count;
		}
		catch (IOException ex) {
			throw new BrokenOff(ex);
		}
	}

	private void refuseDrip(long size) throws BrokenOff {
		var spent = Duration.ofNanos(this.nanoseconds.getAsLong() - this.began).minus(GRACE);
		if (spent.isPositive() && size < spent.toSeconds() * LEAST_BYTES_A_SECOND) {
			throw new BrokenOff(null);
		}
	}

	private void remember(byte[] bytes, int offset, int count) {
		this.compound.pass(bytes, offset, count, this.passed);
		var from = Math.max(0, count - ENDING);
		for (var index = from; index < count;) {
			var place = (int) ((this.passed + index) % ENDING);
			var part = Math.min(count - index, ENDING - place);
			System.arraycopy(bytes, offset + index, this.ending, place, part);
			index += part;
		}
		this.passed += count;
	}

	/** Whoever sends stopped half-way, or is endlessly slow. */
	static class BrokenOff extends IOException {

		private static final long serialVersionUID = 1L;

		BrokenOff(@Nullable IOException cause) {
			super("the sender broke off", cause);
		}

	}

}
