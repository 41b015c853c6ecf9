package nl.meekijken.mime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.springframework.web.util.HtmlUtils;

/**
 * Reads what mail servers say in words that do not write reports as RFC 3464 has them:
 * that a message was given up, and only if they say so for good.
 */
final class OldReports {

	private static final int LONGEST_WORDS = 200;

	/** Where the words of the server end and the message begins that it sends back. */
	private static final Pattern SENT_BACK = Pattern
		.compile("(?im)^[ \\t>]*(return-path|received|message-id|from|to|date|subject):");

	private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^[ \\t>]*message-id:\\s*(<[^<>\\s]{3,200}>)");

	/** What another server answered (RFC 5321), or a code for it (RFC 3463). */
	private static final Pattern SAID = Pattern
		.compile("(?im)(?:^[ \\t]*|: |<<< |> )(5[0-7]\\d[ -]\\S[^\\r\\n]*)|#(5\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");

	private static final Pattern FOR_GOOD = Pattern.compile("(?i)permanent (fatal )?error|\\bpermanently\\b");

	private static final Pattern ONLY_LATE = Pattern.compile("(?i)\\bwarning\\b|\\bdelay|not yet been delivered"
			+ "|will (be retried|keep trying|continue)|still (being )?(tried|trying)|no action is required");

	private OldReports() {
	}

	/**
	 * None unless a mail server says in its own name that it gave a message up.
	 * @param html what one reads of the message
	 */
	static Optional<DeliveryReport> read(MimeMessage message, String html) throws MessagingException {
		var headers = new Headers(message);
		if (!headers.isOfServer()) {
			return Optional.empty();
		}
		var text = HtmlUtils.htmlUnescape(html.replaceAll("(?i)<br>|</p>", "\n").replaceAll("<[^>]*>", ""));
		var words = SENT_BACK.split(text, 2)[0];
		var named = new ArrayList<String>();
		headers.all("X-Failed-Recipients").forEach(line -> named.addAll(Headers.addressesIn(line)));
		var said = SAID.matcher(words);
		var gaveUp = said.find();
		if (ONLY_LATE.matcher(headers.subject() + " " + words).find()
				|| !(gaveUp || !named.isEmpty() || FOR_GOOD.matcher(words).find())) {
			return Optional.empty();
		}
		named.addAll(Headers.addressesIn(words));
		var status = gaveUp ? OneLine.of((said.group(1) != null) ? said.group(1) : said.group(2), LONGEST_WORDS)
				: "5.0.0";
		return Optional.of(new DeliveryReport(true, status, about(message, text), List.copyOf(named)));
	}

	/** Of the message that is sent back, as a part or among the words. */
	private static Optional<String> about(MimeMessage message, String text) throws MessagingException {
		try {
			if (message.getContent() instanceof Multipart parts) {
				for (var at = 0; at < parts.getCount(); at++) {
					var about = Reports.about(parts.getBodyPart(at));
					if (about.isPresent()) {
						return about;
					}
				}
			}
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		var quoted = MESSAGE_ID.matcher(text);
		return quoted.find() ? Optional.of(quoted.group(1)) : Optional.empty();
	}

}
