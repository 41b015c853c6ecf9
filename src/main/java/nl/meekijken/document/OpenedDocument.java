package nl.meekijken.document;

import org.springframework.core.io.InputStreamSource;

/** A paper and its bytes, to be read as often as needed. */
public record OpenedDocument(Document document, InputStreamSource bytes) {
}
