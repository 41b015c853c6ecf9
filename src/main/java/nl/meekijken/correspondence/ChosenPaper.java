package nl.meekijken.correspondence;

import nl.meekijken.document.DocumentId;

/**
 * A paper of the dossier that is to travel with a letter.
 *
 * @param title what its receiver calls this kind of paper
 */
public record ChosenPaper(DocumentId id, String title) {
}
