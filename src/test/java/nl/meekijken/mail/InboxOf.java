package nl.meekijken.mail;

import java.time.Duration;
import java.util.Optional;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The inbox on a mailbox of a test. */
public final class InboxOf {

	private InboxOf() {
	}

	/** One that picks up there. */
	public static Inbox the(Mailbox mailbox) {
		var beans = new StaticListableBeanFactory();
		beans.addBean("mailbox", mailbox);
		return new Inbox(beans.getBeanProvider(Mailbox.class), settings(""));
	}

	/** One that breaks off after so long. */
	public static Inbox within(Duration most, Mailbox mailbox) {
		return new Inbox(Optional.of(new Imap(mailbox, most)));
	}

	/** One that was not set. */
	static Inbox nowhere() {
		return new Inbox(new StaticListableBeanFactory().getBeanProvider(Mailbox.class), settings(""));
	}

	static Optional<Mailbox> named(String host, String user) {
		return new ImapSettings(host, "", user, "geheim", "", "", "").mailbox();
	}

	private static ImapSettings settings(String host) {
		return new ImapSettings(host, "", "", "", "", "", "");
	}

}
