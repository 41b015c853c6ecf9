package nl.meekijken.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;

/** What a person sees who looks into a mailbox. */
public final class MailboxLook {

	private MailboxLook() {
	}

	/** The subjects of what is there, in its order. */
	public static List<String> subjects(Mailbox mailbox) throws MessagingException {
		return look(mailbox, false);
	}

	/** Of those that are marked for a person. */
	public static List<String> marked(Mailbox mailbox) throws MessagingException {
		return look(mailbox, true);
	}

	/** A mailbox of a server on this machine. */
	public static Mailbox of(int port, String user, String password) {
		return new Mailbox(MailServer.inside(port).as(user, password), Mailbox.INBOX);
	}

	private static List<String> look(Mailbox mailbox, boolean markedOnly) throws MessagingException {
		var server = mailbox.server();
		try (var store = Session.getInstance(new Properties()).getStore("imap")) {
			store.connect(server.host(), server.port(), server.user(), server.password());
			try (var folder = store.getFolder(mailbox.folder())) {
				folder.open(Folder.READ_ONLY);
				return subjects(folder.getMessages(), markedOnly);
			}
		}
	}

	private static List<String> subjects(Message[] messages, boolean markedOnly) throws MessagingException {
		var subjects = new ArrayList<String>();
		for (var message : Arrays.asList(messages)) {
			if (!markedOnly || message.isSet(Flag.FLAGGED)) {
				subjects.add(String.valueOf(message.getSubject()));
			}
		}
		return subjects;
	}

}
