package nl.meekijken.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.ClaimNumber;

/**
 * A report that somebody is writing.
 *
 * @param revision rises with everything that is saved
 * @param savedBy the full name of who saved last
 * @param sentAs the number of the dossier that was made of it; none before that
 */
public record Draft(DraftId id, Answers answers, long revision, Instant savedAt, String savedBy,
		@Nullable ClaimNumber sentAs) {
}
