package nl.meekijken.correspondence;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Texts;

/**
 * Tells colleagues in the dossier that a step mailed nothing to the client, and why, so
 * that nobody thinks the client knows.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class UnsentLetters {

	private final Activities activities;

	private final Clock clock;

	UnsentLetters(Activities activities, Clock clock) {
		this.activities = activities;
		this.clock = clock;
	}

	/** Tells that a letter did not leave, by the key of the reason. */
	public void tell(OfficeId office, DossierId dossier, LetterKind kind, String why) {
		var dutch = Texts.of("correspondence", Texts.DUTCH, this.clock);
		this.activities.add(office, dossier,
				new NewActivity(this.clock.instant(), ActivityKind.EMAIL_HELD_BACK, dutch.label(kind, "heading"),
						dutch.say("unsent." + why), Actor.SYSTEM, null, Audience.INTERNAL, null, null));
	}

}
