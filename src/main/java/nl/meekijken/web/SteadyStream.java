package nl.meekijken.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A stream that breaks off when whoever sends drips it in for hours. */
class SteadyStream extends FilterInputStream {

	/** Less than the slowest mobile network that is still of use. */
	private static final long LEAST_BYTES_A_SECOND = 4 * 1024;

	private static final Duration GRACE = Duration.ofSeconds(60);

	private final LongSupplier nanoseconds;

	private final long began;

	private long passed;

	SteadyStream(InputStream source, LongSupplier nanoseconds) {
		super(source);
		this.nanoseconds = nanoseconds;
		this.began = nanoseconds.getAsLong();
	}

	@Override
	public int read() throws IOException {
		var one = super.read();
		pass((one < 0) ? 0 : 1);
		return one;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		var count = super.read(into, offset, length);
		pass(count);
		return count;
	}

	private void pass(int count) throws IOException {
		this.passed += Math.max(0, count);
		var spent = Duration.ofNanos(this.nanoseconds.getAsLong() - this.began).minus(GRACE);
		if (spent.isPositive() && this.passed < spent.toSeconds() * LEAST_BYTES_A_SECOND) {
			throw new IOException("the sender is endlessly slow");
		}
	}

}
