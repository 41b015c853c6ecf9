package nl.meekijken.access;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That somebody looked at something of a dossier, or changed it.
 *
 * @param person the number of who did it; none for the house itself
 * @param what what was seen, or the table of what was changed
 * @param name of the paper that was seen
 */
public record TrailEntry(Instant at, @Nullable Long person, TrailAct act, String what, @Nullable String name,
		List<TrailChange> changes) {
}
