package nl.meekijken.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server that takes everything from many at once, and remembers what it was. */
final class CountingServer implements AutoCloseable {

	private final Queue<String> receivers = new ConcurrentLinkedQueue<>();

	private final Set<String> ids = ConcurrentHashMap.newKeySet();

	private final ServerSocket socket;

	private final String whom;

	/** Takes letters to anybody, and counts those whose receivers are called so. */
	CountingServer(String whom) {
		this.whom = whom;
		try {
			this.socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::serve);
	}

	MailServer address() {
		return MailServer.inside(this.socket.getLocalPort());
	}

	/** To whom letters went. */
	List<String> received() {
		return List.copyOf(this.receivers);
	}

	/** By which ids they did. */
	Set<String> ids() {
		return this.ids;
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try {
				var caller = this.socket.accept();
				Thread.ofVirtual().start(() -> talk(caller));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void talk(Socket caller) {
		try (caller;
				var reader = new BufferedReader(
						new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
			var counts = false;
			say(caller, "220 hier");
			for (var line = reader.readLine(); line != null; line = reader.readLine()) {
				counts = line.startsWith("RCPT") ? isCounted(line) : counts;
				say(caller, line.startsWith("DATA") ? "354 ga door" : line.startsWith("QUIT") ? "221 dag" : "250 goed");
				if (line.startsWith("DATA")) {
					take(reader, counts);
					say(caller, "250 genomen");
				}
			}
		}
		catch (IOException ex) {
			// the caller hung up
		}
	}

	private boolean isCounted(String receiver) {
		return receiver.contains(this.whom) && this.receivers.add(receiver);
	}

	private void take(BufferedReader reader, boolean counts) throws IOException {
		for (var line = reader.readLine(); line != null && !line.equals("."); line = reader.readLine()) {
			if (counts && line.startsWith("Message-ID: ")) {
				this.ids.add(line);
			}
		}
	}

	private static void say(Socket caller, String words) throws IOException {
		caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
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
