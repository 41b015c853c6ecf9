package nl.meekijken.dossier;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/**
 * A client's data with what is needed to change them.
 *
 * @param active whether the dossier is active; a closed one can only be read
 * @param version grows with every change
 */
public record EditableClient(OfficeId office, DossierId dossier, ClaimNumber number, boolean active, int version,
		ClientDetails details) {
}
