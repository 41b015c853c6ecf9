package nl.meekijken.mail;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.StartRefused;
import nl.meekijken.values.EmailAddress;

/**
 * The mailbox that answers of clients come to, each with a word behind a plus sign (RFC
 * 5233) that says to what it answers: dossier+7KQ…@112schade.example.
 *
 * @param mailbox none if answers are not picked up
 */
@Component
public record ReplyAddress(@Nullable EmailAddress mailbox) {

	private static final int LONGEST_LOCAL_PART = 64;

	@Autowired
	ReplyAddress(@Value("${meekijken.mail.reply-address:}") String mailbox) {
		this(read(mailbox));
	}

	private static @Nullable EmailAddress read(String mailbox) {
		if (mailbox.isBlank()) {
			return null;
		}
		return EmailAddress.parse(mailbox)
			.filter(address -> address.value().matches("[A-Za-z0-9._-]{1,30}@[A-Za-z0-9.-]+"))
			.orElseThrow(() -> new StartRefused("MEEKIJKEN_MAIL_REPLY_ADDRESS is not a mailbox.",
					"Set it to an address of at most thirty plain characters before the @ and no plus sign, such as:"
							+ " dossier@112schade.example"));
	}

	/** Where answers to one letter go; none if answers are not picked up. */
	public Optional<EmailAddress> with(String word) {
		return Optional.ofNullable(this.mailbox)
			.map(EmailAddress::value)
			.map(box -> EmailAddress.of(box.replace("@", "+" + word.toLowerCase(Locale.ROOT) + "@")));
	}

	/** The word in an address of this mailbox; none for any other address. */
	public Optional<String> wordIn(String address) {
		if (this.mailbox == null || address.lastIndexOf('@') > LONGEST_LOCAL_PART) {
			return Optional.empty();
		}
		var box = this.mailbox.value().toLowerCase(Locale.ROOT);
		var lower = address.strip().toLowerCase(Locale.ROOT);
		var start = box.substring(0, box.indexOf('@')) + "+";
		var end = box.substring(box.indexOf('@'));
		return (lower.startsWith(start) && lower.endsWith(end) && lower.length() > start.length() + end.length())
				? Optional.of(lower.substring(start.length(), lower.length() - end.length())) : Optional.empty();
	}

}
