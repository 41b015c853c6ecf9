package nl.meekijken.proposal;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.DocumentId;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;

/**
 * What somebody says a fact should be.
 *
 * @param seen what stood there then; none if nothing was known
 * @param paper that came along, if any did; it may still be checked
 * @param by the full name of who proposed it
 * @param verdict none while nobody decided
 */
public record Proposal(ProposalId id, FactPlace place, Optional<FactValue> seen, FactValue value, String reason,
		@Nullable DocumentId paper, String by, Instant at, @Nullable Verdict verdict) {

	public boolean isOpen() {
		return this.verdict == null;
	}

	public ProposalState state() {
		var decided = this.verdict;
		return (decided == null) ? ProposalState.PROPOSED
				: (decided.refusal() == null) ? ProposalState.TAKEN_OVER : ProposalState.REFUSED;
	}

}
