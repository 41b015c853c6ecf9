package nl.meekijken.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.FileSize;

/**
 * What is known of a paper, without its bytes.
 *
 * @param pages of a PDF or TIFF; none for anything else, or if it cannot be read
 * @param active whether it could do more than lie there; such a paper is shown as
 * pictures only
 */
public record Document(DocumentId id, DocumentKind kind, String name, String mediaType, FileSize size,
		@Nullable Integer pages, boolean active, Instant receivedAt, Origin origin, @Nullable String originName) {
}
