package nl.meekijken.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.LicencePlate;

/**
 * A draft in a list.
 *
 * @param client the name of the client so far; empty if not filled in
 * @param savedBy the full name of who saved last
 */
public record DraftRow(DraftId id, String client, @Nullable LicencePlate plate, Instant savedAt, String savedBy) {
}
