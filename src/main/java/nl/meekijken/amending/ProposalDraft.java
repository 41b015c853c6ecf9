package nl.meekijken.amending;

import org.jspecify.annotations.Nullable;

import nl.meekijken.desk.Told;
import nl.meekijken.proposal.ProposalId;

/**
 * What somebody is about to decide, as typed so far.
 *
 * @param about which proposal; none to begin with
 * @param reason why it is refused
 * @param wrong what is wrong with that reason
 * @param told what the page says first
 */
record ProposalDraft(@Nullable ProposalId about, String reason, @Nullable String wrong, Told told) {

	static ProposalDraft told(Told told) {
		return new ProposalDraft(null, "", null, told);
	}

	/** Not done, for a reason that the page says first; what was typed stays. */
	static ProposalDraft problem(ProposalId about, String reason, String why) {
		return new ProposalDraft(about, reason, null, Told.problem(why));
	}

	static ProposalDraft wrong(ProposalId about, String reason, String why) {
		return new ProposalDraft(about, reason, why, Told.NOTHING);
	}

}
