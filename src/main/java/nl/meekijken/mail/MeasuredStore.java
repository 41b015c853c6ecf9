package nl.meekijken.mail;

import java.io.IOException;

import jakarta.mail.Session;
import jakarta.mail.URLName;

import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/** A mailbox that is listened to as far as {@link MeasuredProtocol} does. */
class MeasuredStore extends IMAPStore {

	MeasuredStore(Session session) {
		super(session, new URLName("imap", null, -1, null, null, null));
	}

	@Override
	protected IMAPProtocol newIMAPProtocol(String host, int port) throws IOException, ProtocolException {
		return new MeasuredProtocol(this.name, host, port, this.session.getProperties(), this.isSSL, this.logger);
	}

}
