package nl.meekijken.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.values.ClaimNumber;

/**
 * That somebody looked into a dossier, or read a message that belongs to none.
 *
 * @param number of the dossier; none without one
 * @param seen what of the dossier; none without one
 * @param outside whether it was outside working hours
 */
public record PersonLook(Instant at, @Nullable ClaimNumber number, @Nullable Seen seen, boolean outside) {
}
