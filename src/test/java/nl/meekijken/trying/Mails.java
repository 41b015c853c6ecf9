package nl.meekijken.trying;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Messages as they come in, put together by hand, since what is broken no library writes:
 * {@code Mails.from("jan@elders.example").to(address).text("Hallo").bytes()}.
 */
public record Mails(List<String> headers, String body) {

	/** How the receiving server of the tests calls itself. */
	public static final String SERVER = "mx.antwoord.example";

	public static Mails from(String sender) {
		return new Mails(List.of("From: " + sender, "Date: Mon, 23 Nov 2026 10:00:00 +0100"), "");
	}

	/** The same, with a header more below the others. */
	public Mails with(String header) {
		var more = new ArrayList<>(this.headers);
		more.add(header);
		return new Mails(more, this.body);
	}

	/** The same, with a header above all others, as servers write them. */
	public Mails under(String header) {
		var more = new ArrayList<>(this.headers);
		more.addFirst(header);
		return new Mails(more, this.body);
	}

	public Mails to(String address) {
		return with("To: " + address);
	}

	public Mails about(String subject) {
		return with("Subject: " + subject);
	}

	public Mails named(String id) {
		return with("Message-ID: <" + id + "@elders.example>");
	}

	/** As our server writes it when DMARC passed for the domain of the sender. */
	public Mails vouchedFor(String domain) {
		return under("Authentication-Results: " + SERVER + "; dkim=pass header.d=" + domain
				+ "; spf=pass smtp.mailfrom=" + domain + "; dmarc=pass (policy=reject) header.from=" + domain);
	}

	public Mails text(String words) {
		return with("Content-Type: text/plain; charset=utf-8").with("Content-Transfer-Encoding: 8bit").body(words);
	}

	public Mails html(String html) {
		return with("Content-Type: text/html; charset=utf-8").body(html);
	}

	/** Parts, each with its own headers, in a multipart of that kind. */
	public Mails parts(String kind, String... parts) {
		return with("MIME-Version: 1.0").with("Content-Type: multipart/" + kind + "; boundary=\"grens\"")
			.body(multipart("grens", parts));
	}

	public Mails body(String other) {
		return new Mails(this.headers, other);
	}

	/** Parts between borders. */
	public static String multipart(String border, String... parts) {
		var text = new StringBuilder();
		for (var part : parts) {
			text.append("--").append(border).append("\r\n").append(part).append("\r\n");
		}
		return text.append("--").append(border).append("--\r\n").toString();
	}

	/** A part that is a file, in Base64. */
	public static String file(String name, String mediaType, byte[] bytes) {
		return "Content-Type: " + mediaType + "; name=\"" + name + "\"\r\nContent-Transfer-Encoding: base64\r\n"
				+ "Content-Disposition: attachment; filename=\"" + name + "\"\r\n\r\n"
				+ Base64.getMimeEncoder().encodeToString(bytes);
	}

	/** A part that one reads. */
	public static String words(String words) {
		return "Content-Type: text/plain; charset=utf-8\r\n\r\n" + words;
	}

	/** A report that a message was given up, or is only late (RFC 3464). */
	public static Mails report(String to, String action, String status, String messageId) {
		return report(to, action, status, messageId, "wie@elders.example");
	}

	/** One that names whom the message went to. */
	public static Mails report(String to, String action, String status, String messageId, String receiver) {
		return from("MAILER-DAEMON@elders.example").under("Return-Path: <>")
			.to(to)
			.with("MIME-Version: 1.0")
			.with("Content-Type: multipart/report; report-type=delivery-status; boundary=\"grens\"")
			.body(multipart("grens", words("Your message could not be delivered."),
					"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.elders.example\r\n\r\n"
							+ "Final-Recipient: rfc822; " + receiver + "\r\nAction: " + action + "\r\nStatus: " + status
							+ "\r\nDiagnostic-Code: smtp; 550 no such user\r\n",
					"Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: " + messageId
							+ "\r\nSubject: Uw dossier\r\n"));
	}

	public byte[] bytes() {
		return (String.join("\r\n", this.headers) + "\r\n\r\n" + this.body).getBytes(StandardCharsets.UTF_8);
	}

}
