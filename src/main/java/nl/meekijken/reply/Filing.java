package nl.meekijken.reply;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.OfficeId;

/** Tells a dossier that a message was filed, in the transaction that files it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Filing {

	private final Activities activities;

	private final Clock clock;

	Filing(Activities activities, Clock clock) {
		this.activities = activities;
		this.clock = clock;
	}

	/** What a client writes about an injury is for the eyes of staff only. */
	void tell(OfficeId office, DossierId dossier, Writer writer, boolean injury) {
		this.activities.add(office, dossier, new NewActivity(this.clock.instant(), ActivityKind.EMAIL_RECEIVED, null,
				null, writer.actor(), null, injury ? Audience.INTERNAL : Audience.INTERMEDIARY, null, null));
	}

}
