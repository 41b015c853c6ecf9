package nl.meekijken.office;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/**
 * What each tier may do over time. Of one tier exactly one right holds each day: the one
 * before ends on the day before the next begins. What has been stays.
 */
@Component
public class TierRights {

	private final TierRightStore store;

	private final Clock clock;

	TierRights(TierRightStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Asks for all that were ever decided, by tier, the last that begins first. */
	public Question<List<TierRight>> all() {
		return TierRightStore.all();
	}

	/**
	 * Decides what a tier may do from a day on, until the next that is planned, instead
	 * of what was planned for that same day.
	 * @param right from today or later
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin(TierRight right) {
		this.store.waitForOthers();
		this.store.put(right, Timestamp.from(this.clock.instant()));
		this.store.closeGaps(right.tier());
	}

	/** Drops a plan; tells whether there was one that has not begun yet. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean drop(Tier tier, LocalDate from, LocalDate today) {
		this.store.waitForOthers();
		var dropped = from.isAfter(today) && this.store.drop(tier, from);
		if (dropped) {
			this.store.closeGaps(tier);
		}
		return dropped;
	}

}
