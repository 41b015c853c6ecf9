package nl.meekijken.document;

import java.nio.file.Path;

/** A paper and where its bytes can be read. */
public record OpenedDocument(Document document, Path bytes) {
}
