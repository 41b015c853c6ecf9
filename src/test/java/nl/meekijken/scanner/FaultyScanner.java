package nl.meekijken.scanner;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Something that listens where clamd should, and behaves as it is told to. */
final class FaultyScanner implements AutoCloseable {

	private final ServerSocket door;

	private FaultyScanner(ServerSocket door) {
		this.door = door;
	}

	static FaultyScanner that(Behaviour behaviour) {
		try {
			var faulty = new FaultyScanner(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
			Thread.ofVirtual().start(() -> faulty.serve(behaviour));
			return faulty;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes in all that is sent, up to the zero at its end, and answers that. */
	static Behaviour answering(String answer) {
		return socket -> {
			var in = new DataInputStream(socket.getInputStream());
			in.skipNBytes("zINSTREAM\0".length());
			for (var length = in.readInt(); length > 0; length = in.readInt()) {
				in.skipNBytes(length);
			}
			socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
		};
	}

	String address() {
		return "127.0.0.1:" + this.door.getLocalPort();
	}

	private void serve(Behaviour behaviour) {
		while (!this.door.isClosed()) {
			try (var socket = this.door.accept()) {
				behaviour.with(socket);
			}
			catch (IOException ex) {
				// the one who called hung up, or the door was closed
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

	/** What it does with a caller. */
	interface Behaviour {

		void with(Socket socket) throws IOException;

	}

}
