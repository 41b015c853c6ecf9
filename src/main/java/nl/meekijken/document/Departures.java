package nl.meekijken.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;

/**
 * Lets bytes leave the vault that nobody may need any more. On two nodes at the same time
 * it happens once: each has its turn with the same bytes, and the second finds nothing.
 */
@Component
class Departures {

	/** Long enough to look into what was sent, if somebody asks. */
	static final Duration REFUSED_KEPT = Duration.ofDays(30);

	/**
	 * Long enough to find out that something was taken back which should not have been.
	 */
	static final Duration WITHDRAWN_KEPT = Duration.ofDays(1);

	/** After so many in a row that cannot be removed, none can. */
	private static final int PATIENCE = 3;

	private static final Logger log = LoggerFactory.getLogger(Departures.class);

	private final LeavingFileStore store;

	private final Vault vault;

	private final Clock clock;

	Departures(LeavingFileStore store, Vault vault, Clock clock) {
		this.store = store;
		this.vault = vault;
		this.clock = clock;
	}

	/**
	 * What was removed, and what was taken back or refused long enough ago; what a paper
	 * still has stays. What cannot be removed now holds up nothing else and has its turn
	 * the next time: in any order, so that it does not stand before all others for ever.
	 */
	void letGo() {
		this.store.noteRefused(this.clock.instant().minus(REFUSED_KEPT));
		this.store.noteWithdrawn(this.clock.instant().minus(WITHDRAWN_KEPT));
		var leaving = new ArrayList<>(this.store.all());
		Collections.shuffle(leaving);
		var failed = 0;
		for (var one : leaving) {
			if (failed == PATIENCE) {
				log.error("Bytes that may leave are not let go of now: {} in a row could not be removed", PATIENCE);
				return;
			}
			failed = isDoneWith(one) ? 0 : failed + 1;
		}
	}

	private boolean isDoneWith(Fingerprint leaving) {
		try {
			if (this.vault.letGo(leaving, () -> this.store.hasPaper(leaving))) {
				this.store.forget(leaving);
			}
			return true;
		}
		catch (IOException | UncheckedIOException ex) {
			log.error("Bytes that may leave could not be removed: {}", leaving, ex);
			return false;
		}
	}

}
