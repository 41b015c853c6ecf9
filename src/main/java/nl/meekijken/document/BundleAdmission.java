package nl.meekijken.document;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import nl.meekijken.values.FileSize;
import nl.meekijken.vault.Kept;

/**
 * Lets papers into a bundle that waits for a dossier.
 *
 * @param limits how much it may hold
 */
record BundleAdmission(BundleStore store, BundleId bundle, UploadLimits limits, Clock clock) implements Admission {

	@Override
	public Optional<UploadOutcome> before(UUID key, FileSize atLeast) {
		return this.store.before(this.bundle, key, atLeast, this.limits);
	}

	@Override
	public UploadOutcome admit(Arrival arrival, String mediaType, Kept kept) {
		return this.store.admit(this.bundle, arrival, mediaType, kept, this.clock.instant(), this.limits);
	}

}
