package nl.meekijken.dossier;

/** A dossier to be written, with the id that it has. */
record NumberedDossier(DossierId id, NewDossier dossier) {
}
