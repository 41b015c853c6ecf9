package nl.meekijken.document;

import java.time.Instant;

import nl.meekijken.vault.Fingerprint;

/** A paper has come in; told within the same transaction. */
record PaperKept(Fingerprint paper, String mediaType, Instant receivedAt) {
}
