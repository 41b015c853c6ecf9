package nl.meekijken.correspondence;

import nl.meekijken.dossier.DossierId;

/** A planned e-mail that could not be made to leave. */
record GivenUp(DossierId dossier, String subject) {
}
