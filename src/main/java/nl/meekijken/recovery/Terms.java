package nl.meekijken.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.OfficeId;

/** What makes the terms of the law begin anew, and at which rates interest runs. */
@Component
public class Terms {

	private final TermStore store;

	private final Activities activities;

	private final Clock clock;

	Terms(TermStore store, Activities activities, Clock clock) {
		this.store = store;
		this.activities = activities;
		this.clock = clock;
	}

	/**
	 * Asks what interrupted the prescription, oldest first; for staff inside the office.
	 */
	public Question<List<Interruption>> interruptions(DossierId dossier) {
		return TermStore.interruptions(dossier);
	}

	/** Asks for the rates of the statutory interest, by the day from which they hold. */
	public Question<List<InterestRate>> rates() {
		return RateStore.holding();
	}

	/**
	 * Records that the prescription was interrupted; the intermediary reads of it.
	 * @param letter the number of a paper of this dossier; none if there is none yet
	 * @return false if the letter is none of this dossier: then nothing is recorded
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean interrupt(OfficeId office, DossierId dossier, LocalDate on, Manner manner, @Nullable Long letter,
			Author by) {
		var kept = this.store.interrupt(office, dossier, on, manner, letter);
		if (kept) {
			tell(office, dossier, ActivityKind.PRESCRIPTION_INTERRUPTED, null, by);
		}
		return kept;
	}

	/**
	 * Takes back an interruption that was recorded by mistake, so that no date follows
	 * from it any more; the intermediary reads why.
	 * @return false if it was taken back before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean takeBack(OfficeId office, DossierId dossier, Correction wrong, Author by) {
		var taken = this.store.takeBack(office, dossier, wrong);
		if (taken) {
			tell(office, dossier, ActivityKind.INTERRUPTION_TAKEN_BACK, wrong.reason(), by);
		}
		return taken;
	}

	private void tell(OfficeId office, DossierId dossier, ActivityKind kind, @Nullable String why, Author by) {
		this.activities.add(office, dossier, new NewActivity(this.clock.instant(), kind, null, why, Actor.RECOVERY,
				by.name(), Audience.INTERMEDIARY, null, null));
	}

}
