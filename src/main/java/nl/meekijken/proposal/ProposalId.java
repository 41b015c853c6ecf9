package nl.meekijken.proposal;

/** Which proposal, within an office. */
public record ProposalId(long value) {
}
