package nl.meekijken.document;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * Lets bytes leave the vault that nobody may need any more. On two nodes at the same time
 * it happens once.
 */
@Component
class Departures {

	/** Long enough to look into what was sent, if somebody asks. */
	static final Duration REFUSED_KEPT = Duration.ofDays(30);

	/**
	 * Long enough to find out that something was taken back which should not have been.
	 */
	static final Duration WITHDRAWN_KEPT = Duration.ofDays(1);

	private final LeavingFileStore store;

	private final Clock clock;

	Departures(LeavingFileStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * What was removed, and what was taken back or refused long enough ago; what a paper
	 * still has stays.
	 */
	void letGo() {
		this.store.noteRefused(this.clock.instant().minus(REFUSED_KEPT));
		this.store.noteWithdrawn(this.clock.instant().minus(WITHDRAWN_KEPT));
		this.store.all().forEach(this.store::settle);
	}

}
