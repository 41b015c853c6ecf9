package nl.meekijken.intake;

import java.time.Instant;

import nl.meekijken.office.OfficeId;

/**
 * What a member of staff writes for an office, in a list over all offices.
 *
 * @param client the name of the client so far; empty if not filled in
 */
public record WritersDraft(OfficeId office, String officeName, DraftId id, String client, Instant savedAt) {
}
