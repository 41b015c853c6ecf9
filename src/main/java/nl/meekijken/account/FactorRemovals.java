package nl.meekijken.account;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;

/** Requests to remove second factors that wait for a second pair of eyes. */
@Component
public class FactorRemovals {

	private final Clock clock;

	FactorRemovals(Clock clock) {
		this.clock = clock;
	}

	/** Asks for what waits, of all offices, the oldest first; at most a hundred. */
	public Question<List<FactorRemoval>> waiting() {
		return FactorRemovalStore.waiting(this.clock.instant().minus(FactorRemovalStore.OPEN_FOR));
	}

}
