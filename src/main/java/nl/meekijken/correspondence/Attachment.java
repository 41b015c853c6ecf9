package nl.meekijken.correspondence;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.DocumentId;
import nl.meekijken.values.FileSize;

/**
 * What was sent along with an e-mail.
 *
 * @param document the paper in the dossier that it is, if it is one
 */
public record Attachment(String name, FileSize size, @Nullable DocumentId document) {
}
