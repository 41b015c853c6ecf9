package nl.meekijken.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.FileSize;

/**
 * Something that came in and is kept from everybody.
 *
 * @param problem why it was refused; none while it is being checked
 * @param bytesKept whether the bytes of what was refused are still there
 * @param attempts how often somebody tried to check it
 */
public record HeldPaper(DocumentId id, DocumentKind kind, String name, FileSize size, Instant receivedAt, Origin origin,
		@Nullable String originName, DocumentAudience audience, @Nullable CheckProblem problem, boolean bytesKept,
		int attempts) {
}
