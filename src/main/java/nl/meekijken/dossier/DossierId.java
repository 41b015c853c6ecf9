package nl.meekijken.dossier;

/** Which dossier; people use the claim number instead. */
public record DossierId(long value) {
}
