package nl.meekijken.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server that says something all the time and never comes to an end. */
final class TricklingServer implements AutoCloseable {

	private final CountDownLatch hungUp = new CountDownLatch(1);

	private final CountDownLatch called = new CountDownLatch(1);

	private final ServerSocket socket;

	private final String beginning;

	/** One that says that first, and then letter after letter. */
	TricklingServer(String beginning) {
		this.beginning = beginning;
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::serve);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	boolean isCalled() throws InterruptedException {
		return this.called.await(10, TimeUnit.SECONDS);
	}

	/** Whether the caller gave up, as it should. */
	boolean isHungUp() throws InterruptedException {
		return this.hungUp.await(10, TimeUnit.SECONDS);
	}

	private void serve() {
		try (var caller = this.socket.accept()) {
			this.called.countDown();
			say(caller, this.beginning);
			while (!this.socket.isClosed()) {
				say(caller, "x");
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
			}
		}
		catch (IOException ex) {
			this.hungUp.countDown();
		}
	}

	private static void say(Socket caller, String words) throws IOException {
		caller.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
	}

	/** Ends in the middle of what it says. */
	void breakOff() {
		close();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
