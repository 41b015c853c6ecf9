package nl.meekijken.correspondence;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
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

	/**
	 * By the Message-ID of what a mail server reports about, and somebody whom the report
	 * names: whoever got a message knows its id, but not to whom others went.
	 */
	public Optional<Answered> about(String messageId, List<String> receivers) {
		var letter = LETTER.matcher(messageId);
		var named = receivers.stream().map(Answers::asWritten).toList();
		return letter.lookingAt() ? this.store.sentTo(UUID.fromString(letter.group(1)), named) : Optional.empty();
	}

	/** Hosts travel in ASCII, and are kept as people write them. */
	private static String asWritten(String address) {
		var at = address.lastIndexOf('@') + 1;
		return (address.substring(0, at) + IDN.toUnicode(address.substring(at))).toLowerCase(Locale.ROOT);
	}

}
