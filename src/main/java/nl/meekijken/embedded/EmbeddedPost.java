package nl.meekijken.embedded;

import java.net.InetAddress;
import java.util.UUID;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import org.springframework.beans.factory.DisposableBean;

import nl.meekijken.mail.MailServer;
import nl.meekijken.mail.Mailbox;
import nl.meekijken.mail.ReplyAddress;

/**
 * A mail server inside this process, reached from this machine only, that takes a letter
 * to anybody and sends none on. Answers of clients wait in a mailbox to be picked up.
 */
class EmbeddedPost implements DisposableBean {

	private static final String ANYBODY = "postvak@localhost";

	private static final String ANSWERS = "antwoorden@localhost";

	private final Postbox postbox;

	private final ReplyAddress replies;

	private final GreenMail server = new GreenMail(
			new ServerSetup[] { setup(ServerSetup.PROTOCOL_SMTP), setup(ServerSetup.PROTOCOL_IMAP) });

	private final String password = UUID.randomUUID().toString();

	private final GreenMailUser anybody;

	private final GreenMailUser answers;

	EmbeddedPost(Postbox postbox, ReplyAddress replies) {
		this.replies = replies;
		this.postbox = postbox;
		this.server.start();
		this.anybody = this.server.setUser(ANYBODY, ANYBODY);
		this.answers = this.server.setUser(ANSWERS, ANSWERS, this.password);
		this.server.getUserManager().setMessageDeliveryHandler(this::receive);
	}

	private static ServerSetup setup(String protocol) {
		return new ServerSetup(0, InetAddress.getLoopbackAddress().getHostAddress(), protocol);
	}

	/** Where answers wait. */
	Mailbox mailbox() {
		return new Mailbox(MailServer.inside(this.server.getImap().getPort()).as(ANSWERS, this.password),
				Mailbox.INBOX);
	}

	int port() {
		return this.server.getSmtp().getPort();
	}

	/** The server wants to keep the message itself too: it keeps the last one only. */
	private GreenMailUser receive(MovingMessage message, MailAddress to) throws MessagingException, UserException {
		if (this.replies.wordIn(to.getEmail()).isPresent()) {
			return this.answers;
		}
		try {
			this.server.getManagers().getImapHostManager().getInbox(this.anybody).deleteAllMessages();
		}
		catch (FolderException ex) {
			throw new UserException(ex);
		}
		this.postbox.keep(to.getEmail(), message.getMessage());
		return this.anybody;
	}

	@Override
	public void destroy() {
		this.server.stop();
	}

}
