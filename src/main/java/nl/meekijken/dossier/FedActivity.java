package nl.meekijken.dossier;

/** An activity to be written down in that dossier. */
public record FedActivity(DossierId dossier, NewActivity activity) {
}
