package nl.meekijken.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.FactPlace;
import nl.meekijken.proposal.Proposal;

/**
 * What somebody said is not right in a dossier, for the facts that it is about.
 *
 * @param all the newest first
 * @param damageNotice what was just done about the damage
 * @param partyNotice what was just done about a counterparty
 */
record ProposedFacts(List<Proposal> all, @Nullable String damageNotice, @Nullable String partyNotice) {

	/** Those about any fact of the row. */
	List<Proposal> inRow(FactPlace place) {
		return this.all.stream()
			.filter(proposal -> proposal.place().position() == place.position())
			.filter(proposal -> proposal.place().fact().row() == place.fact().row())
			.toList();
	}

}
