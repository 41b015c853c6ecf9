package nl.meekijken.mail;

/** A folder of a mail server that messages are picked up from (IMAP). */
public record Mailbox(MailServer server, String folder) {

	/** The folder that every server has. */
	public static final String INBOX = "INBOX";

}
