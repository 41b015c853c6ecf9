package nl.meekijken.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;

/** A message of ours that keeps the id it was given, and its bytes once it has them. */
final class OwnMessage extends MimeMessage {

	private static final Session SESSION = Session.getInstance(new Properties());

	OwnMessage() {
		super(SESSION);
	}

	@Override
	protected void updateMessageID() {
		// it has one
	}

	static byte[] bytes(MimeMessage message) throws MessagingException {
		var bytes = new ByteArrayOutputStream();
		try {
			message.writeTo(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** To be handed in as it is. */
	static MimeMessage whole(byte[] bytes) throws MessagingException {
		return new Whole(bytes);
	}

	/** Where word of the fate of a message goes: where its answers do. */
	static String returnPath(MimeMessage message) throws MessagingException {
		return ((InternetAddress) message.getReplyTo()[0]).getAddress();
	}

	static byte[] dated(byte[] bytes, Instant moment) {
		try {
			var message = new Whole(bytes);
			message.setHeader("Date", new MailDateFormat().format(Date.from(moment)));
			return bytes(message);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String html(byte[] bytes) {
		try {
			return html(new Whole(bytes));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String html(Part part) throws MessagingException, IOException {
		if (part.isMimeType("text/html")) {
			return part.getContent().toString();
		}
		if (part.getContent() instanceof Multipart parts) {
			for (var at = 0; at < parts.getCount(); at++) {
				var html = html(parts.getBodyPart(at));
				if (!html.isEmpty()) {
					return html;
				}
			}
		}
		return "";
	}

	/** One of which nothing is changed on the way out. */
	private static final class Whole extends MimeMessage {

		Whole(byte[] bytes) throws MessagingException {
			super(SESSION, new ByteArrayInputStream(bytes));
		}

		@Override
		public void saveChanges() {
			// it is as it is
		}

	}

}
