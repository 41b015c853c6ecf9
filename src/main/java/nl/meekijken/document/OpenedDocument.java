package nl.meekijken.document;

import org.springframework.core.io.InputStreamSource;

/**
 * A paper and its bytes, to be read as often as needed. Where they lie is asked only
 * then, which may take a while: not within a transaction. It is a fault if they are gone.
 */
public record OpenedDocument(Document document, InputStreamSource bytes) {
}
