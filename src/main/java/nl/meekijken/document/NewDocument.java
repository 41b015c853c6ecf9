package nl.meekijken.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A paper to be kept; its size, digest and pages are told from its bytes. */
public record NewDocument(DocumentKind kind, String name, String mediaType, Instant receivedAt, Origin origin,
		@Nullable String originName, DocumentAudience audience) {
}
