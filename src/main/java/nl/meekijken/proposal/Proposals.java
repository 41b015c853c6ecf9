package nl.meekijken.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Facts;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.NewFact;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Texts;

/**
 * What intermediaries propose where a dossier is not right, and what staff decide. Each
 * step stands among the activities of the dossier. Works inside the office of the
 * dossier, in the transaction of whoever asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Proposals {

	/** How many characters a reason may have. */
	public static final int LONGEST_REASON = 500;

	/** More than that of a value does not help in a line of the timeline. */
	private static final int LONGEST_TOLD = 200;

	private final ProposalStore store;

	private final Facts facts;

	private final Activities activities;

	private final Clock clock;

	Proposals(ProposalStore store, Facts facts, Activities activities, Clock clock) {
		this.store = store;
		this.facts = facts;
		this.activities = activities;
		this.clock = clock;
	}

	/** Asks for all proposals in a dossier, the newest first; none without consent. */
	public Question<List<Proposal>> of(ClaimNumber number) {
		return this.store.of(number);
	}

	/** Asks for all of them, for staff inside the office. */
	public Question<List<Proposal>> of(DossierId dossier) {
		return this.store.of(dossier);
	}

	/** Whether a reason says something, and not too much. */
	public static boolean fits(String reason) {
		return !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
	}

	/** Proposes what a fact of a dossier should be; staff find it among what came in. */
	public ProposalId propose(OfficeId office, DossierId dossier, NewProposal proposal, FactSpeaker dutch) {
		var now = this.clock.instant();
		var id = this.store.add(office, dossier, proposal, now);
		var fact = proposal.place().fact();
		this.activities.add(office, dossier,
				new NewActivity(now, ActivityKind.PROPOSAL_MADE, fact.name(),
						say("note.proposed", cut(dutch.say(fact, proposal.seen())),
								cut(dutch.say(fact, Optional.of(proposal.value()))), proposal.reason()),
						Actor.INTERMEDIARY, proposal.name(), Audience.INTERMEDIARY, null, null));
		return id;
	}

	/**
	 * Makes the dossier say what was proposed, for staff inside its office.
	 * @param file as it stands, read in the same transaction
	 * @param version of the dossier that was looked at
	 */
	public Decided takeOver(OfficeId office, DossierFile file, ProposalId id, int version, Author by,
			FactSpeaker dutch) {
		var found = this.store.lock(office, file.id(), id);
		if (found.isEmpty()) {
			return Decided.SETTLED;
		}
		if (!file.standing().status().isActive()) {
			return Decided.DOSSIER_CLOSED;
		}
		var proposal = found.get();
		if (!proposal.place().isIn(file)) {
			return Decided.GONE;
		}
		var fact = proposal.place().fact();
		var told = told(ActivityKind.PROPOSAL_TAKEN_OVER, proposal, say("note.taken-over",
				cut(dutch.say(fact, proposal.place().in(file))), cut(dutch.say(fact, Optional.of(proposal.value())))),
				by);
		if (!this.facts.keep(office, file, new NewFact(proposal.place(), proposal.value(), version, told), by)) {
			return Decided.CHANGED_MEANWHILE;
		}
		this.store.decide(office, id, ProposalState.TAKEN_OVER, null, by.name(), this.clock.instant());
		return Decided.DONE;
	}

	/** Leaves the dossier as it is, for a reason that the intermediary reads. */
	public Decided refuse(OfficeId office, DossierId dossier, ProposalId id, String reason, Author by) {
		var found = this.store.lock(office, dossier, id);
		if (found.isEmpty()) {
			return Decided.SETTLED;
		}
		this.store.decide(office, id, ProposalState.REFUSED, reason, by.name(), this.clock.instant());
		this.activities.add(office, dossier, told(ActivityKind.PROPOSAL_REFUSED, found.get(), reason, by));
		return Decided.DONE;
	}

	private NewActivity told(ActivityKind kind, Proposal proposal, @Nullable String note, Author by) {
		return new NewActivity(this.clock.instant(), kind, proposal.place().fact().name(), note, Actor.RECOVERY,
				by.name(), Audience.INTERMEDIARY, null, null);
	}

	/** Activities are kept in Dutch, as staff write them. */
	private String say(String key, Object... words) {
		return Texts.of("proposal", Texts.DUTCH, this.clock).say(key, words);
	}

	private static String cut(String words) {
		return (words.length() <= LONGEST_TOLD) ? words : words.substring(0, LONGEST_TOLD) + "…";
	}

}
