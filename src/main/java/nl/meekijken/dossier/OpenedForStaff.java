package nl.meekijken.dossier;

import nl.meekijken.database.Answers;

/** A dossier as staff opened it, and the answers to what was asked beside it. */
public record OpenedForStaff(HandledDossier dossier, Answers beside) {
}
