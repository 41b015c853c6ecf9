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
	 * @param letter the number of a paper of this dossier; another is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void interrupt(OfficeId office, DossierId dossier, LocalDate on, Manner manner, @Nullable Long letter,
			Author by) {
		this.store.interrupt(office, dossier, on, manner, letter);
		this.activities.add(office, dossier,
				new NewActivity(this.clock.instant(), ActivityKind.PRESCRIPTION_INTERRUPTED, null, null, Actor.RECOVERY,
						by.name(), Audience.INTERMEDIARY, null, null));
	}

}
