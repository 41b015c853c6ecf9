package nl.meekijken.demo;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.demo.Cast.DemoOffice;
import nl.meekijken.demo.Cast.Registered;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.proposal.FactSpeaker;
import nl.meekijken.proposal.NewProposal;
import nl.meekijken.proposal.Proposal;
import nl.meekijken.proposal.ProposalId;
import nl.meekijken.proposal.Proposals;

/**
 * Says of a demo dossier that some of it is not right: one thing that staff take over,
 * one that they refuse, and one that waits for them.
 */
@Component
class Doubts {

	private static final FactSpeaker AS_IT_IS = (fact, value) -> value.map(FactValue::code).orElse("nog niet bekend");

	private final Proposals proposals;

	private final StaffDossiers dossiers;

	private final RoundTrip roundTrip;

	private final Boundary boundary;

	private final Entrance entrance;

	private final TransactionTemplate transaction;

	Doubts(Proposals proposals, StaffDossiers dossiers, RoundTrip roundTrip, Boundary boundary, Entrance entrance,
			PlatformTransactionManager transactions) {
		this.proposals = proposals;
		this.dossiers = dossiers;
		this.roundTrip = roundTrip;
		this.boundary = boundary;
		this.entrance = entrance;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Inside the running transaction of the office; where it was said. */
	Optional<Whereabouts> say(DemoOffice office, Registered people, List<Story> stories) {
		var doubted = stories.stream()
			.map(story -> story.told().by(people))
			.filter(dossier -> dossier.standing().status().isActive() && dossier.consentWithdrawnOn() == null)
			.filter(dossier -> hasAll(dossier.damage()))
			.filter(dossier -> dossier.counterparties()
				.stream()
				.limit(1)
				.anyMatch(party -> party.makeAndType() != null))
			.findFirst();
		doubted.ifPresent(dossier -> say(place(dossier), dossier, new Speaker(office, people)));
		return doubted.map(this::place);
	}

	private static boolean hasAll(Damage damage) {
		return damage.location() != null && damage.time() != null;
	}

	private Whereabouts place(NewDossier dossier) {
		return this.roundTrip.ask(this.dossiers.whereIs(dossier.number())).orElseThrow();
	}

	private void say(Whereabouts place, NewDossier dossier, Speaker speaker) {
		var damage = dossier.damage();
		var vehicle = dossier.counterparties().getFirst().makeAndType();
		say(place, speaker.says(FactPlace.of(Fact.LOCATION), damage.location(), damage.location() + ", noordzijde",
				"Dat staat op de tekening van het schadeformulier."));
		say(place, speaker.says(FactPlace.of(Fact.PLACE), damage.place(), damage.place() + "-Noord",
				"Zo noemt onze cliënt het."));
		say(place, speaker.says(new FactPlace(Fact.PARTY_MAKE_TYPE, 1), vehicle, vehicle + ", stationwagen",
				"Op de foto van onze cliënt is dat te zien."));
	}

	private void say(Whereabouts place, NewProposal proposal) {
		this.proposals.propose(place.office(), place.dossier(), proposal, AS_IT_IS);
	}

	/** In the name of a member of staff. */
	void decide(Whereabouts place, Author by) {
		this.boundary.inside(this.entrance.ofStaffInside(place.office(), by.person()),
				() -> this.transaction.execute(status -> {
					var opened = this.dossiers.open(place.number()).dossier();
					this.proposals.takeOver(place.office(), opened.file(), about(place, Fact.LOCATION),
							opened.version(), by, AS_IT_IS);
					this.proposals.refuse(place.office(), place.dossier(), about(place, Fact.PLACE),
							"Zo heet de plaats niet in het adressenregister.", by);
					return place;
				}));
	}

	private ProposalId about(Whereabouts place, Fact fact) {
		return this.roundTrip.ask(this.proposals.of(place.dossier()))
			.stream()
			.filter(proposal -> proposal.place().fact() == fact)
			.map(Proposal::id)
			.findFirst()
			.orElseThrow();
	}

	/** The first of the office, who says so. */
	private record Speaker(DemoOffice office, Registered people) {

		NewProposal says(FactPlace place, @Nullable String now, String value, String why) {
			return new NewProposal(place, Optional.ofNullable(now).map(FactValue.Words::new),
					new FactValue.Words(value), why, null, this.people.person(0),
					this.office.members().getFirst().fullName());
		}

	}

}
