package nl.meekijken.mail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Letters with news and about accounts that left, and may come back. */
@Component
public class SentLetters {

	private final OutboxStore store;

	private final ReturnPaths paths;

	private final Clock clock;

	SentLetters(OutboxStore store, ReturnPaths paths, Clock clock) {
		this.store = store;
		this.paths = paths;
		this.clock = clock;
	}

	/** Which letter what came to that address is about; none for other addresses. */
	public Optional<UUID> at(String address) {
		return this.paths.letterIn(address);
	}

	/**
	 * Notes that a letter did not arrive; said again, it is noted once.
	 * @param status the code of RFC 3463, or what a server said
	 */
	public void cameBack(UUID letter, String status) {
		this.store.noteBounce(letter, null, this.clock.instant(), status);
	}

	/**
	 * As above, of the letter with that Message-ID, if it went to somebody whom the
	 * report names; says whether there is one.
	 */
	public boolean cameBack(String messageId, List<String> receivers, String status) {
		var named = receivers.stream().map(LetterId::asWritten).toArray(String[]::new);
		return LetterId.in(messageId)
			.filter(letter -> this.store.noteBounce(letter, named, this.clock.instant(), status))
			.isPresent();
	}

}
