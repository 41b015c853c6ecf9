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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

import org.jspecify.annotations.Nullable;

/**
 * A mail server that says of every receiver what a test tells it to; one with a
 * certificate closes the way to listeners when asked to.
 */
final class TalkingServer implements AutoCloseable {

	/** Said by a server that does not answer at all. */
	static final String NOTHING = "";

	private final ServerSocket socket;

	private final Map<String, String> answers;

	private final @Nullable SSLSocketFactory closing;

	private final boolean closedAtOnce;

	private final BlockingQueue<String> receivers = new LinkedBlockingQueue<>();

	private final AtomicInteger calls = new AtomicInteger();

	TalkingServer(String answerToReceivers) {
		this(answerToReceivers, null);
	}

	/** One that says so to a word, as in "MAIL" or, of a whole letter, ".". */
	static TalkingServer saying(String word, String answer) {
		return new TalkingServer(Map.of(word, answer), null, false);
	}

	/** One that closes the way before anybody says a word. */
	static TalkingServer closedAtOnce(String answerToReceivers, SSLSocketFactory closing) {
		return new TalkingServer(Map.of("RCPT", answerToReceivers), closing, true);
	}

	TalkingServer(String answerToReceivers, @Nullable SSLSocketFactory closing) {
		this(Map.of("RCPT", answerToReceivers), closing, false);
	}

	private TalkingServer(Map<String, String> answers, @Nullable SSLSocketFactory closing, boolean closedAtOnce) {
		this.closedAtOnce = closedAtOnce;
		this.answers = answers;
		this.closing = closing;
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::serve);
	}

	/** A server on a port on which nobody listens any more. */
	static MailServer gone() {
		try (var server = new TalkingServer(NOTHING)) {
			return server.address();
		}
	}

	MailServer address() {
		return MailServer.inside(this.socket.getLocalPort());
	}

	/** How often somebody called. */
	int heard() {
		return this.calls.get();
	}

	/** To whom the next letter went, as soon as one comes; nobody if none does. */
	@Nullable String nextReceiver() throws InterruptedException {
		return this.receivers.poll(20, TimeUnit.SECONDS);
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (var caller = this.socket.accept()) {
				this.calls.incrementAndGet();
				talk(this.closedAtOnce ? closed(caller) : caller);
			}
			catch (IOException ex) {
				// the caller hung up, or the test is over
			}
		}
	}

	private void talk(Socket caller) throws IOException {
		say(caller, this.answers.getOrDefault("GREETING", "220 talking"));
		listen(caller, (this.closing != null && !this.closedAtOnce) ? "250-talking\r\n250 STARTTLS" : "250 fine");
	}

	private void listen(Socket caller, String answerToGreeting) throws IOException {
		var reader = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
		var receiver = "";
		for (var line = reader.readLine(); line != null; line = reader.readLine()) {
			var word = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
			receiver = word.equals("RCPT") ? line.replaceAll(".*<(.*)>.*", "$1") : receiver;
			say(caller, switch (word) {
				case "EHLO" -> answerToGreeting;
				case "MAIL", "RCPT" -> this.answers.getOrDefault(word, "250 fine");
				case "STAR" -> "220 go on";
				case "DATA" -> "354 go on";
				case "QUIT" -> "221 bye";
				default -> "250 fine";
			});
			if (word.equals("STAR")) {
				listen(closed(caller), "250 fine");
				return;
			}
			if (word.equals("DATA")) {
				skipTheLetter(reader);
				this.receivers.add(receiver);
				say(caller, this.answers.getOrDefault(".", "250 taken"));
			}
		}
	}

	private Socket closed(Socket caller) throws IOException {
		var closed = (SSLSocket) Objects.requireNonNull(this.closing).createSocket(caller, null, true);
		closed.setUseClientMode(false);
		return closed;
	}

	private static void skipTheLetter(BufferedReader reader) throws IOException {
		var line = reader.readLine();
		while (line != null && !line.equals(".")) {
			line = reader.readLine();
		}
	}

	private static void say(Socket caller, String words) throws IOException {
		if (words.equals(NOTHING)) {
			return;
		}
		caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
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
