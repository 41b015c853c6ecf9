package nl.meekijken.dossier;

import nl.meekijken.values.ClaimNumber;

/**
 * A client of the office, who may have several dossiers.
 *
 * @param latest the dossier in which something happened last
 */
public record KnownClient(ClaimNumber latest, String name, String town) {
}
