package nl.meekijken.mail;

import java.io.IOException;
import java.util.Properties;

import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.util.MailLogger;

/**
 * A conversation with a mailbox that listens to so much and no more: whatever a server
 * says, or says that it will say, would else be taken into memory.
 */
class MeasuredProtocol extends IMAPProtocol {

	/** A part of a message is a megabyte; the numbers of a million messages are seven. */
	static final int MOST = 16_000_000;

	/** What an answer takes beside its bytes. */
	private static final int AN_ANSWER = 200;

	private static final int FIRST = 128;

	/** Since the last thing that was asked; the first answer comes unasked. */
	private int heard;

	MeasuredProtocol(String name, String host, int port, Properties properties, boolean ssl, MailLogger logger)
			throws IOException, ProtocolException {
		super(name, host, port, properties, ssl, logger);
	}

	@Override
	public String writeCommand(String command, Argument args) throws IOException, ProtocolException {
		this.heard = 0;
		return super.writeCommand(command, args);
	}

	@Override
	protected ByteArray getResponseBuffer() {
		super.getResponseBuffer();
		hear(AN_ANSWER);
		return new Measured();
	}

	private void hear(int more) {
		this.heard += more;
		if (this.heard < 0 || this.heard > MOST) {
			throw new TooMuch();
		}
	}

	/** The server says more than anybody asked for. */
	static class TooMuch extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/** Bytes of one answer. */
	private final class Measured extends ByteArray {

		Measured() {
			super(FIRST);
		}

		@Override
		public void grow(int more) {
			hear(more);
			super.grow(more);
		}

	}

}
