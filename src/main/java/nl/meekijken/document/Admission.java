package nl.meekijken.document;

import java.util.Optional;
import java.util.UUID;

import nl.meekijken.values.FileSize;
import nl.meekijken.vault.Kept;

/** Where an arriving paper is let in: a dossier, or a bundle that waits for one. */
interface Admission {

	/**
	 * What can be said before any byte has come.
	 * @param key made by whoever sends, once for each file
	 * @param atLeast how much will come, as far as that is known
	 */
	Optional<UploadOutcome> before(UUID key, FileSize atLeast);

	/** Lets a paper in whose bytes are kept, or says why not. */
	UploadOutcome admit(Arrival arrival, String mediaType, Kept kept);

}
