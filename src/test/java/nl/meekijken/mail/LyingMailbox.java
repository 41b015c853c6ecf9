package nl.meekijken.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mailbox with two messages that answers one command with something else. */
final class LyingMailbox implements AutoCloseable {

	private final ServerSocket socket;

	private final String command;

	private final String lie;

	/**
	 * What it says instead to what begins with that command, before it says that all went
	 * well.
	 */
	LyingMailbox(String command, String lie) {
		this.command = command;
		this.lie = lie;
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::serve);
	}

	Mailbox mailbox() {
		return MailboxLook.of(this.socket.getLocalPort(), "wij", "geheim");
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
		var reader = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
		say(caller, "* OK hier");
		for (var line = reader.readLine(); line != null; line = reader.readLine()) {
			var words = line.split(" ", 3);
			var word = (words.length > 1) ? words[1].toUpperCase(Locale.ROOT) : "";
			say(caller, isLiedAbout(line) ? this.lie : truth(word, (words.length > 2) ? words[2] : ""));
			say(caller, words[0] + " OK klaar");
		}
	}

	private boolean isLiedAbout(String line) {
		return line.substring(line.indexOf(' ') + 1)
			.concat(" ")
			.toUpperCase(Locale.ROOT)
			.startsWith(this.command + " ");
	}

	private static String truth(String word, String asked) {
		return switch (word) {
			case "CAPABILITY" -> "* CAPABILITY IMAP4rev1";
			case "SELECT" -> "* FLAGS (\\Deleted \\Flagged)\r\n* 2 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 1] x";
			case "SEARCH" -> "* SEARCH 1 2";
			case "FETCH" -> "* " + asked.split(" ", 2)[0]
					+ (asked.contains("ENVELOPE")
							? " FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) RFC822.SIZE 11)"
							: " FETCH (BODY[]<0> {11}\r\nA: b\r\n\r\nx\r\n)");
			default -> "* OK goed";
		};
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
