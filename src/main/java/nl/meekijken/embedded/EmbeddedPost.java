package nl.meekijken.embedded;

import java.net.InetAddress;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import org.springframework.beans.factory.DisposableBean;

/**
 * A mail server inside this process, reached from this machine only, that takes a letter
 * to anybody and sends none on.
 */
class EmbeddedPost implements DisposableBean {

	private static final String ANYBODY = "postvak@localhost";

	private final Postbox postbox;

	private final GreenMail server = new GreenMail(
			new ServerSetup(0, InetAddress.getLoopbackAddress().getHostAddress(), ServerSetup.PROTOCOL_SMTP));

	private final GreenMailUser anybody;

	EmbeddedPost(Postbox postbox) {
		this.postbox = postbox;
		this.server.start();
		this.anybody = this.server.setUser(ANYBODY, ANYBODY);
		this.server.getUserManager().setMessageDeliveryHandler(this::receive);
	}

	int port() {
		return this.server.getSmtp().getPort();
	}

	/** The server wants to keep the message itself too: it keeps the last one only. */
	private GreenMailUser receive(MovingMessage message, MailAddress to) throws MessagingException, UserException {
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
