package nl.meekijken.access;

import java.time.Instant;

import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.values.ClaimNumber;

/**
 * That somebody looked into a dossier.
 *
 * @param outside whether it was outside working hours
 */
public record PersonLook(Instant at, ClaimNumber number, Seen seen, boolean outside) {
}
