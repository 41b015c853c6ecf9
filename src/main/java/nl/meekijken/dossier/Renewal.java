package nl.meekijken.dossier;

/**
 * What another system says of a dossier that came from it; both of the same number.
 *
 * @param before what it said last
 * @param now what it says instead
 */
public record Renewal(DossierId id, NewDossier before, NewDossier now) {
}
