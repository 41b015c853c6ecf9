package nl.meekijken.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.proposal.Proposal;
import nl.meekijken.proposal.ProposalId;
import nl.meekijken.proposal.Verdict;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.web.FormErrors;

/** Proposals in every state, made by hand. */
final class HandMadeProposals {

	private HandMadeProposals() {
	}

	/** One that waits, one that was taken over and one that was refused. */
	static ProposedFacts shown() {
		var taken = new Verdict("Marit Hofstra", HandMade.daysAgo(1), null);
		var refused = new Verdict("Marit Hofstra", HandMade.daysAgo(2), "Dit staat <b>niet</b> op het formulier.");
		return new ProposedFacts(
				List.of(proposal(3, FactPlace.of(Fact.COURSE),
						new FactValue.Words("<script>alert(1)</script> stond stil."), null),
						proposal(2, new FactPlace(Fact.AGENT, 1), new FactValue.Words("Volmacht Vos"), taken),
						proposal(1, new FactPlace(Fact.PARTY_PLATE, 2),
								new FactValue.Plate(LicencePlate.foreign("D", "KR-AB 124")), refused)),
				"<i>Verstuurd</i>", null);
	}

	private static Proposal proposal(long id, FactPlace place, FactValue value, @Nullable Verdict verdict) {
		return new Proposal(new ProposalId(id), place, Optional.empty(), value, "Het staat op <u>het formulier</u>.",
				new DocumentId(1), "Sanne Verbeek", HandMade.daysAgo(10 + id), verdict);
	}

	/** The form about any fact of a dossier that has it. */
	static ProposalPage form(Locale language, DossierFile file, Fact fact, FormErrors errors, boolean stale) {
		var doubted = new DoubtedFact(HandMade.reader(), file, new FactPlace(fact, fact.isOfParty() ? 1 : 0));
		return new ProposalPage(HandMade.frame(language), doubted, ProposalForm.of(doubted), DocumentKind.OTHER,
				HandMadePapers.upload().limits(), errors, stale);
	}

}
