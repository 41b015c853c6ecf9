package nl.meekijken.piece;

/**
 * How the client of a dossier can be asked.
 *
 * @param open whether the dossier still runs
 * @param byMail whether an e-mail address is known
 */
public record Reach(boolean open, boolean byMail) {

}
