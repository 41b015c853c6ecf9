package nl.meekijken.drawing;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;

/** Bytes that do not come before they are let go. */
final class HeldStream extends InputStream {

	private final CountDownLatch begun;

	private final CountDownLatch held;

	HeldStream(CountDownLatch begun, CountDownLatch held) {
		this.begun = begun;
		this.held = held;
	}

	@Override
	public int read() throws InterruptedIOException {
		this.begun.countDown();
		try {
			this.held.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
		return -1;
	}

	@Override
	public int read(byte[] into, int from, int most) throws InterruptedIOException {
		return read();
	}

}
