package nl.meekijken.piece;

import nl.meekijken.dossier.ClientLanguage;

/**
 * How the client of a dossier can be asked.
 *
 * @param open whether the dossier still runs
 * @param byMail whether an e-mail address is known
 * @param language in which the client is written to
 */
public record Reach(boolean open, boolean byMail, ClientLanguage language) {

}
