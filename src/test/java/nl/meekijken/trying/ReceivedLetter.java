package nl.meekijken.trying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.jsoup.Jsoup;

/** A letter as it came out of the mail server. */
public record ReceivedLetter(MimeMessage message, String subject, String text, String html) {

	static ReceivedLetter of(MimeMessage message) {
		try {
			var whole = (Multipart) message.getContent();
			var parts = (whole.getBodyPart(0).getContent() instanceof Multipart words) ? words : whole;
			return new ReceivedLetter(message, message.getSubject(), contentOf(parts, 0), contentOf(parts, 1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String contentOf(Multipart parts, int index) throws IOException, MessagingException {
		return parts.getBodyPart(index).getContent().toString().replace("\r\n", "\n");
	}

	/** The path and query of the link in it that begins with this path. */
	public String link(String path) {
		return Jsoup.parse(this.html)
			.select("a[href]")
			.stream()
			.map(link -> URI.create(link.attr("href")))
			.filter(address -> address.getRawPath().startsWith(path))
			.map(address -> address.getRawPath() + ((address.getRawQuery() != null) ? "?" + address.getRawQuery() : ""))
			.findFirst()
			.orElseThrow(() -> new AssertionError("the letter has no link to " + path));
	}

	/** What its receiver is to type over. */
	public String code() {
		return Jsoup.parse(this.html).select("code").text();
	}

	/** The names of the files that came along. */
	public List<String> files() {
		try {
			var names = new ArrayList<String>();
			var whole = (Multipart) message().getContent();
			for (var at = 0; at < whole.getCount(); at++) {
				Optional.ofNullable(whole.getBodyPart(at).getFileName()).ifPresent(names::add);
			}
			return names;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public String header(String name) {
		try {
			return message().getHeader(name, null);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
