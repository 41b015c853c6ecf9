package nl.meekijken.feeding;

import java.time.Instant;

/**
 * Where the data of a dossier come from.
 *
 * @param seenAt as of when the feed said how this dossier stands
 */
public record Source(Feed feed, Instant seenAt) {
}
