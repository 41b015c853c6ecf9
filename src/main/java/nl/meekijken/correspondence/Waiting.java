package nl.meekijken.correspondence;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.ReadyLetter;

/**
 * An e-mail that has not left yet.
 *
 * @param shared whether the intermediary may read it once it has, unless about an injury
 */
record Waiting(EmailId id, DossierId dossier, ReadyLetter letter, String author, boolean shared) {
}
