package nl.meekijken.dossier;

import nl.meekijken.office.OfficeId;

/**
 * The recovery service did something in a dossier; told inside its office, in the
 * transaction that writes it down.
 */
public record ActivityTold(OfficeId office, DossierId dossier, NewActivity activity) {
}
