package nl.meekijken.dossier;

import java.time.Instant;

/** Something that came in from outside, and when. */
public record CameIn(ActivityKind kind, Instant at) {
}
