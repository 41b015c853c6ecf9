package nl.meekijken.correspondence;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.SecretHash;
import nl.meekijken.mail.LetterId;
import nl.meekijken.mail.ReplyAddress;

/** To which e-mail to a client something that came back belongs. */
@Component
@Transactional
public class Answers {

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
	 * By the Message-ID that is reported about and somebody whom the report names:
	 * whoever got a message knows its id, but not to whom others went.
	 */
	public Optional<Answered> about(String messageId, List<String> receivers) {
		var named = receivers.stream().map(LetterId::asWritten).toList();
		return LetterId.in(messageId).flatMap(letter -> this.store.sentTo(letter, named));
	}

}
