package nl.meekijken.mime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;

/** Reads messages as they came in. */
public final class MailReader {

	private static final Session SESSION = Session.getInstance(new Properties());

	/** What makes a message this one, whichever servers it passed. */
	private static final List<String> OWN = List.of("Message-ID", "From", "Date", "Subject");

	private MailReader() {
	}

	/**
	 * Reads a whole message.
	 * @throws HostileMail if it is better not to
	 */
	public static IncomingMail read(byte[] bytes) throws HostileMail {
		var body = Screening.refuseBomb(bytes);
		try {
			var message = new MimeMessage(SESSION, new SharedByteArrayInputStream(bytes));
			var walk = new Walk();
			walk.through(message);
			return mail(message, walk, digest(message, bytes, body));
		}
		catch (MessagingException | RuntimeException ex) {
			throw new HostileMail("nobody can read it: " + ex.getClass().getSimpleName());
		}
	}

	/**
	 * Every part of a message that holds something, in order, for whoever asks what it
	 * brings along rather than what it says.
	 * @throws HostileMail if nobody can tell
	 */
	public static List<MailPart> parts(byte[] bytes) throws HostileMail {
		Screening.refuseBomb(bytes);
		try {
			var parts = new EveryPart();
			parts.through(new MimeMessage(SESSION, new SharedByteArrayInputStream(bytes)));
			return parts.found();
		}
		catch (MessagingException | RuntimeException ex) {
			throw new HostileMail("nobody can read it: " + ex.getClass().getSimpleName());
		}
	}

	/** What can be told of a message of which only the beginning is there. */
	public static IncomingMail readHeader(byte[] beginning) throws HostileMail {
		return read(Screening.header(beginning));
	}

	/** Every address that stands in a text. */
	public static List<String> addressesIn(String text) {
		return Headers.addressesIn(text);
	}

	private static IncomingMail mail(MimeMessage message, Walk walk, String digest) throws MessagingException {
		var headers = new Headers(message);
		var isReport = Reports.isReport(message);
		var report = isReport ? Reports.read(message) : OldReports.read(message, walk.text());
		var kind = (isReport || report.isPresent()) ? MailKind.REPORT
				: headers.isAutomatic() ? MailKind.AUTOMATIC : MailKind.WRITTEN;
		return new IncomingMail(kind, headers.sender(), headers.senderName(), headers.subject(), headers.addressees(),
				walk.text(), walk.files(), walk.isBroken(), headers.judgement(), report, digest);
	}

	private static String digest(MimeMessage message, byte[] bytes, int body) throws MessagingException {
		var digest = sha256();
		for (var name : OWN) {
			digest.update((name + ":" + String.join("\n", new Headers(message).all(name)) + "\n")
				.getBytes(StandardCharsets.UTF_8));
		}
		digest.update(bytes, Math.min(body, bytes.length), Math.max(0, bytes.length - body));
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java knows SHA-256", ex);
		}
	}

}
