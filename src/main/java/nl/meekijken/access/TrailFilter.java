package nl.meekijken.access;

import org.jspecify.annotations.Nullable;

/**
 * What of the trail of a dossier somebody wants to read.
 *
 * @param looked whether to tell who looked
 * @param changed whether to tell who changed something
 * @param person only of this person; none for everybody
 */
public record TrailFilter(boolean looked, boolean changed, @Nullable Long person) {
}
