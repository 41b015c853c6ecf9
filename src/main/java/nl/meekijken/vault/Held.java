package nl.meekijken.vault;

import java.time.Instant;

/**
 * Bytes that the vault has.
 *
 * @param keptAt when they were last brought
 */
public record Held(Fingerprint fingerprint, Instant keptAt) {
}
