package nl.meekijken.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What lies between us and a mailbox when it is bad. */
final class BadWay implements AutoCloseable {

	private static final int LINES = 500;

	private final ServerSocket socket;

	private final Kind kind;

	private final int mailbox;

	private final Random chance;

	/**
	 * A bad way to the mailbox that listens at that port.
	 * @param seed of what is by chance
	 */
	BadWay(Kind kind, int mailbox, long seed) {
		this.kind = kind;
		this.mailbox = mailbox;
		this.chance = new Random(seed);
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

	private void serve() {
		while (!this.socket.isClosed()) {
			try (var caller = this.socket.accept()) {
				talk(caller);
			}
			catch (IOException ex) {
				// the caller hung up, or the test is over
			}
		}
	}

	private void talk(Socket caller) throws IOException {
		var out = caller.getOutputStream();
		switch (this.kind) {
			case REFUSES -> say(out, "* BYE te druk\r\n");
			case BABBLES -> {
				for (var line = 0; line < LINES; line++) {
					say(out, "* " + Long.toString(this.chance.nextLong(), 36) + " {" + this.chance.nextInt() + "}\r\n");
				}
			}
			case TRICKLES -> {
				say(out, "* OK ");
				while (!this.socket.isClosed()) {
					say(out, "x");
					LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
				}
			}
			case CUTS -> cut(caller, 2_000 + this.chance.nextInt(60_000));
		}
	}

	/** Brings over so many bytes of what the mailbox says, and then hangs up on both. */
	private void cut(Socket caller, int most) throws IOException {
		try (var server = new Socket(InetAddress.getLoopbackAddress(), this.mailbox)) {
			Thread.ofVirtual().start(() -> bring(caller, server));
			var bytes = server.getInputStream().readNBytes(1);
			for (var brought = 0; bytes.length > 0 && brought < most; brought += bytes.length) {
				caller.getOutputStream().write(bytes);
				bytes = next(server.getInputStream(), most - brought);
			}
		}
	}

	private static byte[] next(InputStream stream, int most) throws IOException {
		var some = new byte[Math.min(1024, most)];
		var read = stream.read(some);
		return (read > 0) ? Arrays.copyOf(some, read) : new byte[0];
	}

	private static void bring(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// one of both hung up
		}
	}

	private static void say(OutputStream out, String words) throws IOException {
		out.write(words.getBytes(StandardCharsets.US_ASCII));
		out.flush();
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

	/** In what way it is bad. */
	enum Kind {

		/** Nobody may come in. */
		REFUSES,
		/** What it says means nothing. */
		BABBLES,
		/** It never comes to an end. */
		TRICKLES,
		/** It breaks off in the midst of a message. */
		CUTS

	}

}
