package nl.meekijken.trying;

import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.context.ApplicationContext;

import nl.meekijken.mail.PostmanOnCall;

/**
 * The letters that the house has mailed:
 * {@code letters.lastTo(email).link("/uitnodiging")}. One mail server serves all tests of
 * a run. Letters leave when a test asks for them.
 */
public class Letters {

	private static final GreenMail SERVER = start();

	private final ApplicationContext house;

	Letters(ApplicationContext house) {
		this.house = house;
	}

	private static GreenMail start() {
		var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		return server;
	}

	/** Where the server listens. */
	public static int port() {
		return SERVER.getSmtp().getPort();
	}

	/** Sends every letter that is due by the clock of the house; tells how many left. */
	public int sendNow() {
		return PostmanOnCall.of(this.house, port()).deliver();
	}

	/** What somebody has received up to now, oldest first. */
	public List<ReceivedLetter> to(String email) {
		sendNow();
		return SERVER.findReceivedMessages(user -> user.getEmail().equalsIgnoreCase(email), message -> true)
			.map(ReceivedLetter::of)
			.toList();
	}

	/** The last letter that somebody has received; fails without one. */
	public ReceivedLetter lastTo(String email) {
		var received = to(email);
		if (received.isEmpty()) {
			throw new AssertionError("no letter came for " + email);
		}
		return received.getLast();
	}

}
