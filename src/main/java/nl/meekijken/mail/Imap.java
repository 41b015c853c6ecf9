package nl.meekijken.mail;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Picks messages up from a mailbox, and waits for none of its answers too long. */
class Imap {

	/** With what was made of its files for the way; a third of it is wrapping. */
	static final int LARGEST = 40_000_000;

	/** The memory of a small house may not be enough for one. */
	private static final int LARGE = 8_000_000;

	private static final int BEGINNING = 64 * 1024;

	private static final Logger LOG = LoggerFactory.getLogger(Imap.class);

	private static final int AT_A_TIME = 500;

	/** After so many that cannot be taken now, none can. */
	private static final int PATIENCE = 3;

	private static final Duration CONNECTING = Duration.ofSeconds(10);

	private static final Duration ANSWERING = Duration.ofSeconds(20);

	private static final AndTerm UNTOUCHED = new AndTerm(new FlagTerm(new Flags(Flag.DELETED), false),
			new FlagTerm(new Flags(Flag.FLAGGED), false));

	private static final AndTerm LEFT = new AndTerm(new FlagTerm(new Flags(Flag.DELETED), false),
			new FlagTerm(new Flags(Flag.FLAGGED), true));

	/** Shorter than the turn of a node that picks up. */
	private static final Duration EMPTYING = Duration.ofMinutes(8);

	private final Mailbox mailbox;

	private final Duration emptying;

	private volatile boolean brokenOff;

	Imap(Mailbox mailbox) {
		this(mailbox, EMPTYING);
	}

	/** One that is broken off after so long, and goes on the next time. */
	Imap(Mailbox mailbox, Duration emptying) {
		this.mailbox = mailbox;
		this.emptying = emptying;
	}

	void empty(MessageTaker taker) throws MessagingException {
		Hourglass.within(this.emptying, () -> {
			emptyAtOnce(taker);
			return true;
		});
	}

	private void emptyAtOnce(MessageTaker taker) throws MessagingException {
		var server = this.mailbox.server();
		try (var store = new MeasuredStore(Session.getInstance(properties(server)))) {
			store.connect(server.host(), server.port(), server.user(), server.password());
			try (var folder = store.getFolder(this.mailbox.folder())) {
				folder.open(Folder.READ_WRITE);
				var waiting = waiting(folder);
				this.brokenOff = true;
				offer(waiting, taker);
				this.brokenOff = false;
				if (taker.looksBack()) {
					tidy(folder, taker);
				}
			}
		}
	}

	/**
	 * All of them: what the mailbox does not give stands for nothing. The oldest first;
	 * in any order after a time that was broken off, so that the message at which that
	 * happened does not stand before all others for ever.
	 */
	private List<Message> waiting(Folder folder) throws MessagingException {
		var waiting = new ArrayList<>(List.of(folder.search(UNTOUCHED)));
		if (this.brokenOff) {
			Collections.shuffle(waiting);
		}
		return waiting;
	}

	private static void offer(List<Message> waiting, MessageTaker taker) throws MessagingException {
		var later = 0;
		var offered = 0;
		var kept = 0;
		for (var message : waiting) {
			if (later == PATIENCE || offered == AT_A_TIME || !taker.goesOn()) {
				break;
			}
			var given = given(message, taker);
			if (given.isPresent()) {
				offered++;
				switch (taker.take(given.get())) {
					case TAKEN -> message.setFlag(Flag.DELETED, true);
					case LEFT -> message.setFlag(Flag.FLAGGED, true);
					case LATER -> later++;
				}
			}
			else {
				kept++;
			}
		}
		if (kept > 0) {
			LOG.warn("the mailbox does not give {} of its messages now", kept);
		}
	}

	/** Lets those go that were left long enough; without numbers none can be told. */
	private static void tidy(Folder folder, MessageTaker taker) throws MessagingException {
		if (!(folder instanceof UIDFolder numbered)) {
			return;
		}
		var left = folder.search(LEFT);
		var numbers = new FetchProfile();
		numbers.add(UIDFolder.FetchProfileItem.UID);
		folder.fetch(left, numbers);
		var byNumber = new LinkedHashMap<Long, Message>();
		for (var message : left) {
			byNumber.put(numbered.getUID(message), message);
		}
		byNumber.keySet().retainAll(taker.outdated(numbered.getUIDValidity(), List.copyOf(byNumber.keySet())));
		for (var message : byNumber.values()) {
			message.setFlag(Flag.DELETED, true);
		}
	}

	/** Nothing if the mailbox does not give this one now, and may give the next. */
	private static Optional<ArrivedMessage> given(Message message, MessageTaker taker) throws MessagingException {
		try {
			return Optional.of(read(message, taker));
		}
		catch (MessagingException ex) {
			if (!message.getFolder().isOpen()) {
				throw ex;
			}
			LOG.debug("the mailbox does not give a message now: {}", ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	private static ArrivedMessage read(Message message, MessageTaker taker) throws MessagingException {
		var size = message.getSize();
		var whole = size <= LARGEST && (size <= LARGE || dares(message, taker));
		var bytes = whole ? new UpTo(LARGEST, size) : new UpTo(BEGINNING, BEGINNING);
		try {
			message.writeTo(bytes);
			return new ArrivedMessage(bytes.toByteArray(), true);
		}
		catch (UpTo.Enough ex) {
			return new ArrivedMessage(bytes.toByteArray(), false);
		}
		catch (IOException ex) {
			throw new MessagingException("the server broke off", ex);
		}
	}

	/** Without numbers none can be told from another. */
	private static boolean dares(Message message, MessageTaker taker) throws MessagingException {
		return !(message.getFolder() instanceof UIDFolder numbered)
				|| taker.dares(numbered.getUIDValidity(), numbered.getUID(message));
	}

	private static Properties properties(MailServer server) {
		var properties = new Properties();
		properties.put("mail.imap.connectiontimeout", Long.toString(CONNECTING.toMillis()));
		properties.put("mail.imap.timeout", Long.toString(ANSWERING.toMillis()));
		properties.put("mail.imap.writetimeout", Long.toString(ANSWERING.toMillis()));
		properties.put("mail.imap.peek", "true");
		properties.put("mail.imap.fetchsize", Integer.toString(1 << 20));
		properties.put("mail.imap.ssl.enable", Boolean.toString(server.tls() == Tls.TLS));
		properties.put("mail.imap.starttls.enable", Boolean.toString(server.tls() == Tls.STARTTLS));
		properties.put("mail.imap.starttls.required", Boolean.toString(server.tls() == Tls.STARTTLS));
		properties.put("mail.imap.ssl.checkserveridentity", "true");
		server.sockets().ifPresent(sockets -> properties.put("mail.imap.ssl.socketFactory", sockets));
		return properties;
	}

}
