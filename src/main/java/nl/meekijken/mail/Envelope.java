package nl.meekijken.mail;

import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.jsoup.Jsoup;

/**
 * Puts a letter into a message. Each attempt makes the same message under the same id, so
 * that a receiver who gets it twice sees it once.
 */
record Envelope(Letterhead head) {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	/** Throws {@link AddressException} for an address to which nothing can be sent. */
	void fill(MimeMessage message, LentLetter letter, String text) throws MessagingException {
		var drawn = DrawnLetter.read(text);
		message.setRecipient(Message.RecipientType.TO, address(letter.recipient()));
		message.setSubject(letter.subject(), UTF_8);
		message.setSentDate(Date.from(letter.createdAt()));
		finish(message, letter.id(), letter.language(), drawn);
	}

	/**
	 * The whole message, byte for byte. An address to which nothing can be sent stands in
	 * it as it is: only sending it is refused.
	 */
	byte[] compose(UUID id, Letter letter, String html, Instant now) throws MessagingException {
		var message = new OwnMessage();
		message.setRecipient(Message.RecipientType.TO, asItIs(letter.to().value()));
		message.setSubject(letter.subject(), UTF_8);
		message.setSentDate(Date.from(now));
		finish(message, id, letter.language().getLanguage(), new DrawnLetter(html, letter.enclosures()));
		message.saveChanges();
		return OwnMessage.bytes(message);
	}

	private void finish(MimeMessage message, UUID id, String language, DrawnLetter drawn) throws MessagingException {
		message.setFrom(named(this.head.from().value(), this.head.senderName()));
		if (this.head.replyTo().isPresent()) {
			message.setReplyTo(new InternetAddress[] { address(this.head.replyTo().get().value()) });
		}
		message.setHeader("Message-ID", "<" + id + "@" + this.head.host() + ">");
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("Content-Language", language);
		var stop = Jsoup.parse(drawn.html()).selectFirst("a.stop");
		if (stop != null) {
			message.setHeader("List-Unsubscribe", "<" + stop.attr("href") + ">");
			message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
		message.setContent(content(drawn));
	}

	private static MimeMultipart content(DrawnLetter drawn) throws MessagingException {
		var words = new MimeMultipart("alternative", part(PlainText.of(drawn.html()), "plain"),
				part(drawn.html(), "html"));
		if (drawn.enclosures().isEmpty()) {
			return words;
		}
		var letter = new MimeBodyPart();
		letter.setContent(words);
		var whole = new MimeMultipart("mixed", letter);
		for (var enclosure : drawn.enclosures()) {
			var file = new MimeBodyPart();
			file.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.bytes(), enclosure.mediaType())));
			file.setFileName(enclosure.name());
			whole.addBodyPart(file);
		}
		return whole;
	}

	private static MimeBodyPart part(String text, String kind) throws MessagingException {
		var part = new MimeBodyPart();
		part.setText(text, UTF_8, kind);
		return part;
	}

	private static InternetAddress named(String address, String name) throws MessagingException {
		try {
			var named = address(address);
			named.setPersonal(name, UTF_8);
			return named;
		}
		catch (UnsupportedEncodingException ex) {
			throw new MessagingException("every Java knows UTF-8", ex);
		}
	}

	private static InternetAddress asItIs(String address) {
		try {
			return address(address);
		}
		catch (AddressException ex) {
			var unusable = new InternetAddress();
			unusable.setAddress(address);
			return unusable;
		}
	}

	/** Only the host of an address can be written otherwise where it is not ASCII. */
	static InternetAddress address(String address) throws AddressException {
		var at = address.lastIndexOf('@');
		if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address.substring(0, at))) {
			throw new AddressException("mail servers do not know these letters");
		}
		try {
			return new InternetAddress(address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1)), true);
		}
		catch (IllegalArgumentException ex) {
			throw new AddressException("no host can be called so");
		}
	}

}
