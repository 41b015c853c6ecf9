package nl.meekijken.mime;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/** Reads what a mail server says of the fate of a message. */
final class Reports {

	/** Groups of fields, one for each receiver; ours have one receiver. */
	private static final int MOST_GROUPS = 10;

	private static final Set<String> ACTIONS = Set.of("failed", "delayed", "delivered", "relayed", "expanded");

	private Reports() {
	}

	static boolean isReport(MimeMessage message) throws MessagingException {
		return message.isMimeType("multipart/report");
	}

	/** None if nothing of it is about a fate. */
	static Optional<DeliveryReport> read(MimeMessage message) {
		try {
			if (!(message.getContent() instanceof Multipart parts)) {
				return Optional.empty();
			}
			Optional<DeliveryReport> told = Optional.empty();
			var about = Optional.<String>empty();
			for (var at = 0; at < Math.min(parts.getCount(), MOST_GROUPS); at++) {
				var part = parts.getBodyPart(at);
				if (part.isMimeType("message/delivery-status")) {
					told = status(part);
				}
				else {
					about = about.or(() -> Reports.about(part));
				}
			}
			var original = about;
			return told
				.map(report -> new DeliveryReport(report.failed(), report.status(), original, report.receivers()));
		}
		catch (MessagingException | IOException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	/** The Message-ID of the message that a part brings back; none if it brings none. */
	static Optional<String> about(Part part) {
		try {
			return (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers"))
					? Optional.ofNullable(new InternetHeaders(part.getInputStream()).getHeader("Message-ID", null))
						.map(String::strip)
					: Optional.empty();
		}
		catch (MessagingException | IOException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	/** The last group that tells of a receiver; the first is about the message. */
	private static Optional<DeliveryReport> status(Part part) throws MessagingException, IOException {
		Optional<DeliveryReport> told = Optional.empty();
		try (var fields = part.getInputStream()) {
			for (var group = 0; group < MOST_GROUPS; group++) {
				var headers = new InternetHeaders(fields);
				var action = word(headers.getHeader("Action", null));
				if (ACTIONS.contains(action)) {
					told = Optional.of(new DeliveryReport(action.equals("failed"),
							code(headers.getHeader("Status", null)), Optional.empty(), receivers(headers)));
				}
			}
		}
		return told;
	}

	/** What stands behind the kind of address, as in "rfc822; jan@voorbeeld.example". */
	private static List<String> receivers(InternetHeaders headers) {
		return Stream.of("Original-Recipient", "Final-Recipient")
			.map(name -> word(headers.getHeader(name, null)))
			.map(field -> field.substring(field.indexOf(';') + 1).replaceAll("[<>]", "").strip())
			.filter(address -> !address.isEmpty())
			.toList();
	}

	private static String word(@Nullable String field) {
		return (field != null) ? field.strip().toLowerCase(Locale.ROOT) : "";
	}

	private static String code(@Nullable String field) {
		var code = word(field).split("[\\s(]", 2)[0];
		return code.matches("[245]\\.\\d{1,3}\\.\\d{1,3}") ? code : "5.0.0";
	}

}
