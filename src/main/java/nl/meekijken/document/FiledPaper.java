package nl.meekijken.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.FileSize;

/**
 * A paper as a list for staff shows it.
 *
 * @param visible whether the intermediary sees it
 */
public record FiledPaper(DocumentId id, DocumentKind kind, String name, FileSize size, Instant receivedAt,
		Origin origin, @Nullable String originName, boolean visible) {
}
