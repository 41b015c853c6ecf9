package nl.meekijken.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.vault.Fingerprint;

/**
 * A paper that came in, as its dossier is told of it.
 *
 * @param fed whether another system brought it in, long after it was received there
 */
record ArrivedPaper(DocumentId id, DocumentKind kind, String name, String mediaType, Fingerprint fingerprint,
		Instant receivedAt, Origin origin, @Nullable String originName, DocumentAudience audience, boolean fed) {
}
