package nl.meekijken.mail;

import java.time.Clock;
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
	 * Asks for a page of them, the latest first, and one more.
	 * @param page counted from one
	 */
	public Question<List<StuckLetter>> page(int page) {
		return StuckLetterStore.page(PAGE + 1, (page - 1) * PAGE);
	}

	/**
	 * Tries a letter that was given up once more; says whether it is still there to try.
	 */
	public boolean retry(UUID letter) {
		var waiting = this.store.retry(letter, this.clock.instant());
		this.round.wake();
		return waiting;
	}

	/** Tries all letters once more that were given up; says how many. */
	public int retryAll() {
		var waiting = this.store.retryAll(this.clock.instant());
		this.round.wake();
		return waiting;
	}

}
