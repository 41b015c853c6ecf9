package nl.meekijken.portal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.access.FactWords;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;
import nl.meekijken.document.DocumentId;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.dossier.Opening;
import nl.meekijken.proposal.NewProposal;
import nl.meekijken.proposal.Proposals;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Texts;

/** Reads what somebody doubts, and writes down what it should be. */
@Component
class ProposalDesk {

	private final Accounts accounts;

	private final Dossiers dossiers;

	private final Proposals proposals;

	private final DoneForms doneForms;

	private final Clock clock;

	ProposalDesk(Accounts accounts, Dossiers dossiers, Proposals proposals, DoneForms doneForms, Clock clock) {
		this.accounts = accounts;
		this.dossiers = dossiers;
		this.proposals = proposals;
		this.doneForms = doneForms;
		this.clock = clock;
	}

	/** The fact that an address or a form names; what is none leads nowhere. */
	@Transactional
	DoubtedFact open(DossierAddress address, String fact, String party) {
		var person = this.accounts.viewer();
		if (!(this.dossiers.open(address.number(), person) instanceof Opening.Opened(var file, var beside))) {
			throw new NotFound();
		}
		var place = place(fact, party);
		if (!place.isIn(file)) {
			throw new NotFound();
		}
		return new DoubtedFact(beside.to(person), file, place);
	}

	private static FactPlace place(String typedFact, String party) {
		var fact = Arrays.stream(Fact.values())
			.filter(one -> one.isProposable() && one.slug().equals(typedFact))
			.findFirst()
			.orElseThrow(NotFound::new);
		if (!fact.isOfParty()) {
			return FactPlace.of(fact);
		}
		if (!party.matches("[1-9]")) {
			throw new NotFound();
		}
		return new FactPlace(fact, Integer.parseInt(party));
	}

	/** Writes it down, once for each form. */
	@Transactional
	void propose(Viewer.Intermediary viewer, DoubtedFact doubted, ProposalForm form, FactValue value,
			@Nullable DocumentId paper) {
		var proposal = new NewProposal(doubted.place(), doubted.now(), value, form.reason().strip(), paper,
				viewer.person(), doubted.person().fullName());
		var dutch = Texts.of("portal", Texts.DUTCH, this.clock);
		var key = FormKey.of("proposal", form.key(),
				List.of(doubted.file().number(), doubted.place(), value.code(), form.reason()));
		this.doneForms.once(key, () -> Long.toString(this.proposals
			.propose(viewer.office(), doubted.file().id(), proposal, (fact, known) -> FactWords.of(dutch, fact, known))
			.value()));
	}

}
