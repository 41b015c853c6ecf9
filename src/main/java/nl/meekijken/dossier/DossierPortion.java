package nl.meekijken.dossier;

import java.util.List;

/**
 * A page of dossiers with the counts of all that match, from one and the same query.
 *
 * @param active how many of the matching are active
 * @param inactive how many of the matching are inactive (closed)
 */
public record DossierPortion(long active, long inactive, List<DossierRow> rows) {
}
