package nl.meekijken.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;

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
	 * still has stays.
	 */
	void letGo() {
		this.store.noteRefused(this.clock.instant().minus(REFUSED_KEPT));
		this.store.noteWithdrawn(this.clock.instant().minus(WITHDRAWN_KEPT));
		this.store.all().forEach(this::letGo);
	}

	private void letGo(Fingerprint leaving) {
		try {
			if (this.vault.letGo(leaving, () -> this.store.hasPaper(leaving))) {
				this.store.forget(leaving);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
