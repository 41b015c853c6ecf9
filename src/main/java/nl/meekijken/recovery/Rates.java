package nl.meekijken.recovery;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/**
 * The rates of the statutory interest, as administrators keep them. A rate is only ever
 * added (BW 6:120): a wrong one gets a successor for the same day, and stays.
 */
@Component
public class Rates {

	private final RateStore store;

	private final Clock clock;

	Rates(RateStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Asks for all that were ever added, the latest day first. */
	public Question<List<KeptRate>> all() {
		return RateStore.all();
	}

	/** Adds a rate; it holds from its day on, until the day of the next. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(NewRate rate) {
		this.store.add(rate, this.clock.instant());
	}

}
