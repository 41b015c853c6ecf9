package nl.meekijken.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Somebody has seen a dossier or something in it; told within the same transaction.
 *
 * @param which the number of the document or e-mail; none for the whole
 */
public record Viewed(DossierId dossier, Seen seen, @Nullable Long which) {

	/** What was seen. */
	public enum Seen {

		DOSSIER, DOCUMENT, DOCUMENTS, EMAIL

	}

}
