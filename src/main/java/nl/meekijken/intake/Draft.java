package nl.meekijken.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.document.BundleId;
import nl.meekijken.values.ClaimNumber;

/**
 * A report that somebody is writing.
 *
 * @param revision rises with everything that is saved
 * @param savedBy the full name of who saved last
 * @param papers that go along; none once it was sent
 * @param sentAs the number of the dossier that was made of it; none before that
 * @param entered for whom staff write it; none if the office does so itself
 */
public record Draft(DraftId id, Answers answers, long revision, Instant savedAt, String savedBy,
		@Nullable BundleId papers, @Nullable ClaimNumber sentAs, @Nullable Entered entered) {

	/** As it is with these answers. */
	Draft with(Answers later, Instant now) {
		return new Draft(this.id, later, this.revision + 1, now, this.savedBy, this.papers, null, this.entered);
	}

	/** As it is once it has become a dossier: that has the answers and the papers. */
	Draft sent(ClaimNumber number, Instant now) {
		return new Draft(this.id, Answers.usual(), this.revision + 1, now, this.savedBy, null, number, this.entered);
	}

	/** In whose name of the office it is kept when somebody saves it. */
	PersonId keeper(PersonId by) {
		return (this.entered != null) ? this.entered.forWhom() : by;
	}

}
