package nl.meekijken.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** An activity to be written down; see {@link Activity}. */
public record NewActivity(Instant at, ActivityKind kind, @Nullable String detail, @Nullable String note, Actor actor,
		@Nullable String actorName, Audience audience, @Nullable Long documentId, @Nullable Long emailId,
		@Nullable Long corrects) {

	/** One that corrects nothing. */
	public NewActivity(Instant at, ActivityKind kind, @Nullable String detail, @Nullable String note, Actor actor,
			@Nullable String actorName, Audience audience, @Nullable Long documentId, @Nullable Long emailId) {
		this(at, kind, detail, note, actor, actorName, audience, documentId, emailId, null);
	}

}
