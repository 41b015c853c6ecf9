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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A mailbox that answers some commands with something else. */
final class LyingMailbox implements AutoCloseable {

	private final ServerSocket socket;

	private final Predicate<String> command;

	private final String lie;

	private final int messages;

	/**
	 * One with two messages, and what it says instead to what begins with that command,
	 * before it says that all went well.
	 */
	LyingMailbox(String command, String lie) {
		this(line -> line.startsWith(command + " "), lie, 2);
	}

	/** One that gives none of so many messages, but the one behind them. */
	static LyingMailbox thatKeeps(int kept) {
		return new LyingMailbox(line -> line.startsWith("FETCH ") && !line.startsWith("FETCH " + (kept + 1) + " "),
				"* 1 FETCH (BODY[]<0> NIL)", kept + 1);
	}

	private LyingMailbox(Predicate<String> command, String lie, int messages) {
		this.command = command;
		this.lie = lie;
		this.messages = messages;
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
		return this.command.test(line.substring(line.indexOf(' ') + 1).concat(" ").toUpperCase(Locale.ROOT));
	}

	private String truth(String word, String asked) {
		return switch (word) {
			case "CAPABILITY" -> "* CAPABILITY IMAP4rev1";
			case "SELECT" -> "* FLAGS (\\Deleted \\Flagged)\r\n* " + this.messages
					+ " EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 1] x";
			case "SEARCH" -> "* SEARCH " + IntStream.rangeClosed(1, this.messages)
				.mapToObj(Integer::toString)
				.collect(Collectors.joining(" "));
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
