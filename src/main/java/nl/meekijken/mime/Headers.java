package nl.meekijken.mime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import org.jspecify.annotations.Nullable;

import nl.meekijken.values.EmailAddress;

/** What the headers of a message say. */
record Headers(MimeMessage message) {

	private static final int LONGEST_LINE = 300;

	private static final int MOST_ADDRESSEES = 100;

	/** Further round than this, it goes round in circles. */
	private static final int MOST_HOPS = 50;

	private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"()@]{1,64}@[A-Za-z0-9.-]{1,255}");

	private static final Pattern SERVER = Pattern.compile("(?i)(mailer-daemon|postmaster)(@.*)?");

	private static final List<String> WAYS = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

	private static final List<String> OF_MACHINES = List.of("List-Id", "X-Autoreply", "X-Autorespond", "X-Loop");

	/** The one author; none if it names several or nobody, or if it is no address. */
	Optional<InternetAddress> author() throws MessagingException {
		var lines = all("From");
		if (lines.size() != 1) {
			return Optional.empty();
		}
		try {
			var named = InternetAddress.parseHeader(MimeUtility.unfold(lines.getFirst()), false);
			return (named.length == 1 && !named[0].isGroup()) ? Optional.of(named[0]) : Optional.empty();
		}
		catch (AddressException ex) {
			return Optional.empty();
		}
	}

	Optional<EmailAddress> sender() throws MessagingException {
		return author().map(InternetAddress::getAddress).flatMap(EmailAddress::parse);
	}

	String senderName() throws MessagingException {
		var author = author();
		var called = author.map(InternetAddress::getPersonal).orElse(null);
		var named = (called != null) ? called
				: author.map(InternetAddress::getAddress).orElse(String.join(", ", all("From")));
		return OneLine.of(named, LONGEST_LINE);
	}

	String subject() throws MessagingException {
		var lines = all("Subject");
		return lines.isEmpty() ? "" : OneLine.of(lines.getFirst(), LONGEST_LINE);
	}

	List<String> addressees() throws MessagingException {
		var found = new ArrayList<String>();
		for (var way : WAYS) {
			for (var line : all(way)) {
				found.addAll(addressesIn(line));
			}
		}
		return found.stream().distinct().limit(MOST_ADDRESSEES).toList();
	}

	static List<String> addressesIn(String text) {
		return ADDRESS.matcher(text).results().limit(MOST_ADDRESSEES).map(found -> found.group()).toList();
	}

	Optional<String> judgement() throws MessagingException {
		return all("Authentication-Results").stream().findFirst().map(MimeUtility::unfold);
	}

	/** Whether a machine sent it (RFC 3834), or it came round once too often. */
	boolean isAutomatic() throws MessagingException {
		var answered = first("Auto-Submitted");
		var precedence = Optional.ofNullable(first("Precedence")).orElse("");
		return (answered != null && !answered.startsWith("no")) || precedence.matches("(bulk|junk|list|auto_reply).*")
				|| "<>".equals(first("Return-Path")) || all("Received").size() > MOST_HOPS || hasAny(OF_MACHINES);
	}

	/** Whether a mail server sent it, in its own name and wanting no answer. */
	boolean isOfServer() throws MessagingException {
		return "<>".equals(first("Return-Path"))
				&& author().map(InternetAddress::getAddress).filter(SERVER.asMatchPredicate()).isPresent();
	}

	private boolean hasAny(List<String> names) throws MessagingException {
		for (var name : names) {
			if (first(name) != null) {
				return true;
			}
		}
		return false;
	}

	private @Nullable String first(String name) throws MessagingException {
		var lines = all(name);
		return lines.isEmpty() ? null : lines.getFirst().strip().toLowerCase(Locale.ROOT);
	}

	List<String> all(String name) throws MessagingException {
		var lines = this.message.getHeader(name);
		return (lines != null) ? Arrays.asList(lines) : List.of();
	}

}
