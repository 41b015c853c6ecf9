package nl.meekijken.document;

import java.time.Instant;

/** A paper has come in; told within the same transaction. */
record PaperKept(Fingerprint paper, String mediaType, Instant receivedAt) {
}
