package nl.meekijken.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.values.ClaimNumber;

/**
 * Something that happened in a dossier since its reader last looked.
 *
 * @param activity the id of the activity that it is
 * @param client the name of the client as lists show it
 */
public record NewsItem(long activity, Instant at, ActivityKind kind, @Nullable String detail, Actor actor,
		@Nullable String actorName, ClaimNumber number, String client) {
}
