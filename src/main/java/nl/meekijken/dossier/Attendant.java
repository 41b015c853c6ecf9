package nl.meekijken.dossier;

import java.time.Instant;

/** Somebody of staff who has a dossier open, and since when. */
public record Attendant(String name, Instant since) {
}
