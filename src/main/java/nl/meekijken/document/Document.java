package nl.meekijken.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.FileSize;

/**
 * What is known of a paper, without its bytes.
 *
 * @param pages of a PDF; none for anything else
 */
public record Document(DocumentId id, DocumentKind kind, String name, String mediaType, FileSize size,
		@Nullable Integer pages, Instant receivedAt, Origin origin, @Nullable String originName) {
}
