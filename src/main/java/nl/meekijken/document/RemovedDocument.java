package nl.meekijken.document;

import java.time.Instant;

import nl.meekijken.account.PersonId;

/**
 * What is left of a paper that staff removed.
 *
 * @param removedBy a member of staff
 */
public record RemovedDocument(DocumentId id, DocumentKind kind, String name, Instant receivedAt, Instant removedAt,
		PersonId removedBy, RemovalReason reason) {
}
