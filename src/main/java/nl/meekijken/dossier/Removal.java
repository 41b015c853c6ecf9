package nl.meekijken.dossier;

/**
 * That a counterparty or a witness was entered by mistake.
 *
 * @param place of one of the facts that are known of them
 * @param version of the dossier that was looked at
 * @param reason why they go
 * @param told what the dossier tells of it
 */
public record Removal(FactPlace place, int version, String reason, String told) {
}
