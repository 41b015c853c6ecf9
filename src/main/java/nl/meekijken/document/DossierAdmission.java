package nl.meekijken.document;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.FileSize;
import nl.meekijken.vault.Kept;

/**
 * Lets papers into a dossier.
 *
 * @param limits how much it may hold
 */
record DossierAdmission(ArrivalStore store, DossierId dossier, UploadLimits limits, Clock clock) implements Admission {

	@Override
	public Optional<UploadOutcome> before(UUID key, FileSize atLeast) {
		return this.store.before(this.dossier, key, atLeast, this.limits);
	}

	@Override
	public UploadOutcome admit(Arrival arrival, String mediaType, Kept kept) {
		return this.store.admit(this.dossier, arrival, mediaType, kept, this.clock.instant(), this.limits);
	}

}
