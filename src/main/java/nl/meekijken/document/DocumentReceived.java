package nl.meekijken.document;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;

/**
 * A paper that came in was found clean and is among the papers now. Told inside the
 * boundary of its office, in the transaction that let it in.
 */
public record DocumentReceived(OfficeId office, DossierId dossier, DocumentId id, DocumentKind kind) {
}
