package nl.meekijken.mail;

import java.time.Clock;

import org.springframework.context.ApplicationContext;

/**
 * A postman who goes when a test says so: the house itself has no mail server in tests,
 * so that its letters wait.
 */
public final class PostmanOnCall {

	private final Postman postman;

	private PostmanOnCall(Postman postman) {
		this.postman = postman;
	}

	/** One who hands in at a server inside this machine. */
	public static PostmanOnCall of(ApplicationContext house, int port) {
		return of(house, MailServer.inside(port));
	}

	static PostmanOnCall of(ApplicationContext house, MailServer server) {
		var head = house.getBean(Letterhead.class);
		return new PostmanOnCall(new Postman(house.getBean(OutboxStore.class), new Smtp(server, head), head,
				house.getBean(Clock.class)));
	}

	/** Delivers what is due, and tells how many letters left. */
	public int deliver() {
		return this.postman.deliverWhile(() -> true);
	}

}
