package nl.meekijken.correspondence;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.SecretHash;
import nl.meekijken.mail.ReplyAddress;

/** To which e-mail to a client something that came back belongs. */
@Component
@Transactional
public class Answers {

	private static final Pattern LETTER = Pattern
		.compile("<?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");

	private final ReplyAddress address;

	private final BounceStore store;

	Answers(ReplyAddress address, BounceStore store) {
		this.address = address;
		this.store = store;
	}

	/** Whether clients get an address to answer to at all. */
	public boolean areExpected() {
		return this.address.mailbox() != null;
	}

	/** By the word in an address that it was sent to; by nothing else. */
	public Optional<Answered> to(String addressee) {
		return this.address.wordIn(addressee).flatMap(SecretHash::typed).flatMap(this.store::answered);
	}

	/** By the Message-ID of what a mail server reports about. */
	public Optional<Answered> about(String messageId) {
		var letter = LETTER.matcher(messageId);
		return letter.lookingAt() ? this.store.sentAs(UUID.fromString(letter.group(1))) : Optional.empty();
	}

}
