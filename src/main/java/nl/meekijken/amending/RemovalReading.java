package nl.meekijken.amending;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.proposal.Proposal;
import nl.meekijken.proposal.Proposals;
import nl.meekijken.recovery.Statement;
import nl.meekijken.recovery.Statements;

/** Reads what may stand in the way of taking somebody out of a dossier. */
@Component
class RemovalReading {

	private final StaffDossiers dossiers;

	private final Proposals proposals;

	private final Statements statements;

	RemovalReading(StaffDossiers dossiers, Proposals proposals, Statements statements) {
		this.dossiers = dossiers;
		this.proposals = proposals;
		this.statements = statements;
	}

	/** Inside the office of the dossier, in the transaction of whoever asks. */
	Asked of(Whereabouts where) {
		var doubted = this.proposals.of(where.dossier());
		var heads = this.statements.heads(where.dossier());
		var payments = this.statements.payments(where.dossier());
		var paidOut = this.statements.paidOut(where.dossier());
		var opened = this.dossiers.open(where.number(), doubted, heads, payments, paidOut);
		var beside = opened.beside();
		return new Asked(opened.dossier(), beside.to(doubted),
				new Statement(beside.to(heads), beside.to(payments), beside.to(paidOut), null));
	}

	/** A dossier with what hangs on its counterparties. */
	record Asked(HandledDossier dossier, List<Proposal> proposals, Statement statement) {

		/** A witness can go at any time. */
		Optional<Hindrance> against(FactPlace place) {
			return place.fact().isOfWitness() ? Optional.empty()
					: Hindrance.of(place, this.dossier.file(), this.proposals, this.statement);
		}

	}

}
