package nl.meekijken.amending;

import java.util.List;
import java.util.Optional;

import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.proposal.Proposal;
import nl.meekijken.recovery.Statement;

/** Why somebody who was entered by mistake cannot go yet. */
enum Hindrance {

	/** Amounts are reckoned with what the insurer admits. */
	STANCE,
	/** An intermediary proposed something that nobody decided about. */
	PROPOSAL,
	/** Nobody else can have admitted or paid what was. */
	AMOUNTS,
	/** Somebody changed the dossier since it was looked at. */
	MEANWHILE;

	/** What stands in the way of taking a counterparty out, if anything does. */
	static Optional<Hindrance> of(FactPlace place, DossierFile file, List<Proposal> proposals, Statement statement) {
		var party = file.parties().get(place.position());
		if (party != null && party.isReckonedWith()) {
			return Optional.of(STANCE);
		}
		if (proposals.stream().anyMatch(proposal -> proposal.isOpen() && isAbout(place, proposal.place()))) {
			return Optional.of(PROPOSAL);
		}
		var isOnly = file.parties().size() == 1;
		return (isOnly && hasAmounts(statement)) ? Optional.of(AMOUNTS) : Optional.empty();
	}

	private static boolean isAbout(FactPlace place, FactPlace other) {
		return other.fact().isOfParty() && other.position() == place.position();
	}

	private static boolean hasAmounts(Statement statement) {
		return !statement.standingPayments().isEmpty() || !statement.recognised().isZero()
				|| !statement.received().isZero();
	}

}
