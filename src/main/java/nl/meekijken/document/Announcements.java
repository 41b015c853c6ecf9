package nl.meekijken.document;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierChanged;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.OfficeId;

/**
 * Tells a dossier, and whoever listens, of a paper that came in; in the transaction that
 * let it in.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Announcements {

	private final Activities activities;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Announcements(Activities activities, ApplicationEventPublisher events, Clock clock) {
		this.activities = activities;
		this.events = events;
		this.clock = clock;
	}

	void received(OfficeId office, DossierId dossier, ArrivedPaper paper) {
		var at = paper.fed() ? paper.receivedAt() : this.clock.instant();
		tell(office, dossier, paper, at, ActivityKind.DOCUMENT_RECEIVED, paper.id().value());
		this.events.publishEvent(new PaperKept(paper.fingerprint(), paper.mediaType(), paper.receivedAt()));
		this.events.publishEvent(new DossierChanged(office, dossier));
	}

	void refused(OfficeId office, DossierId dossier, ArrivedPaper paper) {
		tell(office, dossier, paper, this.clock.instant(), ActivityKind.DOCUMENT_REFUSED, null);
		this.events.publishEvent(new DossierChanged(office, dossier));
	}

	private void tell(OfficeId office, DossierId dossier, ArrivedPaper paper, Instant at, ActivityKind kind,
			@Nullable Long document) {
		var audience = (paper.audience() == DocumentAudience.INTERNAL) ? Audience.INTERNAL : Audience.INTERMEDIARY;
		this.activities.add(office, dossier, new NewActivity(at, kind, paper.name(), null, actor(paper.origin()),
				paper.originName(), audience, document, null));
	}

	private static Actor actor(Origin origin) {
		return switch (origin) {
			case CLIENT -> Actor.CLIENT;
			case INTERMEDIARY -> Actor.INTERMEDIARY;
			case EXPERT -> Actor.EXPERT;
			case INSURER -> Actor.INSURER;
			case RECOVERY -> Actor.RECOVERY;
			case OTHER -> Actor.OTHER;
		};
	}

}
