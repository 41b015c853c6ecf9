package nl.meekijken.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was done or happened in a dossier, as told to its intermediary.
 *
 * @param detail what the label of the kind shows: a name, a date, an amount
 * @param documentId the paper that belongs to it
 * @param emailId the e-mail that belongs to it
 * @param corrects the earlier one that stood there wrongly
 * @param doneBy the number of the person who did it, if that is known
 */
public record Activity(long id, Instant at, ActivityKind kind, @Nullable String detail, @Nullable String note,
		Actor actor, @Nullable String actorName, @Nullable Long documentId, @Nullable Long emailId,
		@Nullable Long corrects, @Nullable Long doneBy) {

	/** One that corrects nothing. */
	public Activity(long id, Instant at, ActivityKind kind, @Nullable String detail, @Nullable String note, Actor actor,
			@Nullable String actorName, @Nullable Long documentId, @Nullable Long emailId) {
		this(id, at, kind, detail, note, actor, actorName, documentId, emailId, null, null);
	}

}
