package nl.meekijken.dossier;

/**
 * What a fact of a dossier is from now on.
 *
 * @param version of the dossier that was looked at
 * @param told what the dossier tells of it
 */
public record NewFact(FactPlace place, FactValue value, int version, NewActivity told) {
}
