package nl.meekijken.scanner;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Speaks with clamd: INSTREAM, chunks led by their length, zero at the end. Whatever is
 * not the one exact answer for clean bytes does not count as clean.
 */
class Clamd {

	private static final int CHUNK = 64 * 1024;

	private static final int LONGEST_ANSWER = 1024;

	private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

	private static final String CLEAN = "stream: OK";

	private static final Pattern FOUND = Pattern.compile("stream: ([\\x20-\\x7E]{1,200}) FOUND");

	/** A channel has no time-outs of its own: whoever waits too long is hung up on. */
	private static final ScheduledExecutorService ALARMS = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("clamd alarms").factory());

	private final ClamdAddress address;

	private final Duration patience;

	Clamd(ClamdAddress address, Duration patience) {
		this.address = address;
		this.patience = patience;
	}

	ScanOutcome scan(InputStream bytes) {
		try (var socket = this.address.socket()) {
			inTime(socket, () -> socket.connect(this.address.address()));
			send(bytes, socket);
			return read(answer(socket));
		}
		catch (IOException | RuntimeException ex) {
			return new ScanOutcome.Unavailable(ex.getClass().getSimpleName());
		}
	}

	private void send(InputStream bytes, SocketChannel socket) throws IOException {
		var chunk = new byte[CHUNK];
		write(socket, ByteBuffer.wrap(COMMAND));
		for (var read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
			if (read > 0) {
				write(socket, length(read));
				write(socket, ByteBuffer.wrap(chunk, 0, read));
			}
		}
		write(socket, length(0));
	}

	private void write(SocketChannel socket, ByteBuffer bytes) throws IOException {
		inTime(socket, () -> {
			while (bytes.hasRemaining()) {
				socket.write(bytes);
			}
			return true;
		});
	}

	private String answer(SocketChannel socket) throws IOException {
		var answer = ByteBuffer.allocate(LONGEST_ANSWER);
		return inTime(socket, () -> {
			while (answer.hasRemaining() && socket.read(answer) >= 0) {
				if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
					return new String(answer.array(), 0, answer.position() - 1, StandardCharsets.US_ASCII);
				}
			}
			throw new EOFException("no whole answer");
		});
	}

	private static ScanOutcome read(String answer) {
		if (answer.equals(CLEAN)) {
			return new ScanOutcome.Clean();
		}
		var found = FOUND.matcher(answer);
		return found.matches() ? new ScanOutcome.Infected(found.group(1))
				: new ScanOutcome.Unavailable("an answer that is neither clean nor found");
	}

	private static ByteBuffer length(int bytes) {
		return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).flip();
	}

	private <T> T inTime(SocketChannel socket, Step<T> step) throws IOException {
		var alarm = ALARMS.schedule(() -> hangUp(socket), this.patience.toMillis(), TimeUnit.MILLISECONDS);
		try {
			return step.take();
		}
		finally {
			alarm.cancel(false);
		}
	}

	private static boolean hangUp(SocketChannel socket) throws IOException {
		socket.close();
		return true;
	}

	@FunctionalInterface
	private interface Step<T> {

		T take() throws IOException;

	}

}
