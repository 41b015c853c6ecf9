package nl.meekijken.dossier;

import java.time.Instant;

/** A status that a dossier once took. */
public record StatusChange(DossierStatus status, Instant at) {
}
