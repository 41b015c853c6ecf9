package nl.meekijken.document;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.vault.Fingerprint;

/** A paper, the dossier it is in and the fingerprint of its bytes. */
record KeptDocument(DossierId dossier, Document document, Fingerprint fingerprint) {
}
