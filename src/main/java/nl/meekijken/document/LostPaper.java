package nl.meekijken.document;

import nl.meekijken.values.ClaimNumber;

/** A paper whose bytes are gone. */
public record LostPaper(ClaimNumber number, DocumentId id, DocumentKind kind, String name) {
}
