package nl.meekijken.correspondence;

import nl.meekijken.document.DocumentId;
import nl.meekijken.values.FileSize;

/** A paper that a client fetches by a link. */
public record LinkedPaper(int place, String name, FileSize size, DocumentId document) {
}
