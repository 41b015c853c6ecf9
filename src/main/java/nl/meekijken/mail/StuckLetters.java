package nl.meekijken.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/**
 * Letters that were given up, keep failing or came back, for staff, who never see what
 * they say.
 */
@Component
@Transactional
public class StuckLetters {

	/** How many a page holds; one more is asked for, to know whether another follows. */
	public static final int PAGE = 25;

	/** For how long letters are shown that expired: there is nothing to do about them. */
	private static final Duration EXPIRED_SHOWN = Duration.ofDays(7);

	/** For how long those are that came back: their receivers may ask. */
	private static final Duration BOUNCED_SHOWN = Duration.ofDays(30);

	private final StuckLetterStore store;

	private final PostRound round;

	private final Clock clock;

	StuckLetters(StuckLetterStore store, PostRound round, Clock clock) {
		this.store = store;
		this.round = round;
		this.clock = clock;
	}

	/** Asks how many there are, counted to a hundred. */
	public Question<Integer> count() {
		return StuckLetterStore.count();
	}

	/**
	 * Asks for a page of them, of those that expired in the last seven days and of those
	 * of the last thirty that came back, the latest first, and one more.
	 * @param page counted from one
	 */
	public Question<List<StuckLetter>> page(int page) {
		var now = this.clock.instant();
		return StuckLetterStore.page(now.minus(EXPIRED_SHOWN), now.minus(BOUNCED_SHOWN), PAGE + 1, (page - 1) * PAGE);
	}

	/**
	 * Tries a letter that was given up once more, unless it would help nobody any more.
	 */
	public Retry retry(UUID letter) {
		this.store.expire(this.clock.instant());
		var retry = this.store.retry(letter, this.clock.instant());
		this.round.wake();
		return retry;
	}

	/**
	 * Tries all letters once more that were given up and still help somebody, at most a
	 * thousand.
	 */
	public Retried retryAll() {
		var retried = this.store.retryAll(this.clock.instant());
		this.round.wake();
		return retried;
	}

}
