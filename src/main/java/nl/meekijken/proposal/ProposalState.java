package nl.meekijken.proposal;

/** How far a proposal is. */
public enum ProposalState {

	PROPOSED, TAKEN_OVER, REFUSED

}
