package nl.meekijken.dossier;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** Of which office a dossier is, and what it is known by inside. */
public record Whereabouts(ClaimNumber number, OfficeId office, DossierId dossier) {
}
