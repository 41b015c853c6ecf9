package nl.meekijken.mail;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.StartRefused;
import nl.meekijken.values.EmailAddress;

/**
 * In whose name letters leave.
 *
 * @param senderName what stands before the address of the sender
 * @param replyTo where answers go; to the sender if empty
 * @param publicUrl the address of this site, without a slash at its end
 */
@Component
record Letterhead(String senderName, EmailAddress from, Optional<EmailAddress> replyTo, URI publicUrl) {

	@Autowired
	Letterhead(@Value("${meekijken.mail.sender-name:}") String senderName,
			@Value("${meekijken.mail.from:}") String from, @Value("${meekijken.mail.reply-to:}") String replyTo,
			@Value("${meekijken.public-url}") String publicUrl) {
		this(nameOf(senderName), addressOf(from, publicUrl),
				replyTo.isBlank() ? Optional.empty() : Optional.of(address(replyTo, "MEEKIJKEN_MAIL_REPLY_TO")),
				URI.create(publicUrl.strip().replaceFirst("/+$", "")));
	}

	/** The same, for letters in the name of somebody else, who gets the answers there. */
	Letterhead inNameOf(@Nullable String name, @Nullable EmailAddress answersTo) {
		return new Letterhead((name != null) ? name : this.senderName, this.from,
				(answersTo != null) ? Optional.of(answersTo) : this.replyTo, this.publicUrl);
	}

	/** The host by which readers know this site. */
	String host() {
		return hostOf(this.publicUrl);
	}

	/** The address of a page, for somebody who is not on this site. */
	String address(String path) {
		return this.publicUrl + path;
	}

	private static String hostOf(URI publicUrl) {
		var host = publicUrl.getHost();
		return (host != null) ? host : "localhost";
	}

	private static String nameOf(String name) {
		if (name.chars().anyMatch(Character::isISOControl)) {
			throw new StartRefused("MEEKIJKEN_MAIL_SENDER_NAME is more than one line.",
					"Set it to a name of one line, such as: 112schade");
		}
		return name.isBlank() ? "Meekijken" : name.strip();
	}

	private static EmailAddress addressOf(String from, String publicUrl) {
		return from.isBlank() ? EmailAddress.of("meekijken@" + hostOf(URI.create(publicUrl.strip())))
				: address(from, "MEEKIJKEN_MAIL_FROM");
	}

	private static EmailAddress address(String typed, String setting) {
		return EmailAddress.parse(typed)
			.orElseThrow(() -> new StartRefused(setting + " is not an e-mail address.",
					"Set it to a single address, without a name, such as: portaal@112schade.example"));
	}

}
