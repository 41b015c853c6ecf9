package nl.meekijken.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/** Letters that were given up or keep failing, for staff, who never see what they say. */
@Component
@Transactional
public class StuckLetters {

	/** How many a page holds; one more is asked for, to know whether another follows. */
	public static final int PAGE = 25;

	/** For how long letters are shown that expired: there is nothing to do about them. */
	private static final Duration EXPIRED_SHOWN = Duration.ofDays(7);

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
	 * Asks for a page of them and of those that expired in the last seven days, the
	 * latest first, and one more.
	 * @param page counted from one
	 */
	public Question<List<StuckLetter>> page(int page) {
		return StuckLetterStore.page(this.clock.instant().minus(EXPIRED_SHOWN), PAGE + 1, (page - 1) * PAGE);
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
