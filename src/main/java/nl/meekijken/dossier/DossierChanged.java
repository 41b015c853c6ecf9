package nl.meekijken.dossier;

import nl.meekijken.office.OfficeId;

/**
 * Something of a dossier changed, or of what lies in it, by which others keep a count;
 * told within the same transaction.
 */
public record DossierChanged(OfficeId office, DossierId dossier) {

}
