package nl.meekijken.correspondence;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;

/** E-mails to clients that did not arrive, inside the office of the dossier. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Bounces {

	private final BounceStore store;

	private final Activities activities;

	private final Clock clock;

	Bounces(BounceStore store, Activities activities, Clock clock) {
		this.store = store;
		this.activities = activities;
		this.clock = clock;
	}

	/**
	 * Notes that a mail server gave an e-mail up, once, also among the activities.
	 * @param status the code of RFC 3463, as in "5.1.1"
	 */
	public void note(Answered email, String status) {
		var now = this.clock.instant();
		this.store.subjectOf(email)
			.filter(_ -> this.store.note(email, now, status))
			.ifPresent(subject -> this.activities.add(email.office(), email.dossier(),
					new NewActivity(now, ActivityKind.EMAIL_BOUNCED, subject, null, Actor.SYSTEM, null,
							Audience.INTERNAL, null, email.email().value())));
	}

}
