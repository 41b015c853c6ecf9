package nl.meekijken.correspondence;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;

/** The e-mail to a client that something came back to. */
public record Answered(OfficeId office, DossierId dossier, EmailId email) {
}
