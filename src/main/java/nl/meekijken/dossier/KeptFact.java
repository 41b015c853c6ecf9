package nl.meekijken.dossier;

import java.time.Instant;

/** Who of staff changed a fact, and when. */
public record KeptFact(FactPlace place, String by, Instant at) {
}
