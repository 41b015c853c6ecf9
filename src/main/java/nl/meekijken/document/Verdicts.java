package nl.meekijken.document;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierChanged;
import nl.meekijken.dossier.NewActivity;

/**
 * Carries out what was found of a paper, inside the boundary of its office: state,
 * activity and event in one transaction.
 */
@Component
class Verdicts {

	private final CheckStore store;

	private final Activities activities;

	private final ApplicationEventPublisher events;

	private final Boundary boundary;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Verdicts(CheckStore store, Activities activities, ApplicationEventPublisher events, Boundary boundary,
			TransactionTemplate transactions, Clock clock) {
		this.store = store;
		this.activities = activities;
		this.events = events;
		this.boundary = boundary;
		this.transactions = transactions;
		this.clock = clock;
	}

	void release(LentArrival paper, Examiner.Finding.Looked found) {
		var warned = found.isPrivate(paper.name());
		inside(paper, () -> {
			if (this.store.release(paper, found.pages(), found.active(), warned, this.clock.instant())) {
				tell(paper, ActivityKind.DOCUMENT_RECEIVED, paper.id().value());
				this.events.publishEvent(new PaperKept(paper.fingerprint(), paper.mediaType(), paper.receivedAt()));
				this.events
					.publishEvent(new DocumentReceived(paper.office(), paper.dossier(), paper.id(), paper.kind()));
				this.events.publishEvent(new DossierChanged(paper.office(), paper.dossier()));
			}
		});
	}

	void refuse(LentArrival paper, CheckProblem why) {
		inside(paper, () -> {
			if (this.store.refuse(paper, why, this.clock.instant())) {
				tell(paper, ActivityKind.DOCUMENT_REFUSED, null);
				this.events.publishEvent(new DossierChanged(paper.office(), paper.dossier()));
			}
		});
	}

	void postpone(LentArrival paper, Instant due) {
		inside(paper, () -> this.store.postpone(paper, due));
	}

	private void inside(LentArrival paper, Runnable work) {
		this.boundary.inside(paper.office(), () -> {
			this.transactions.executeWithoutResult(_ -> work.run());
			return paper;
		});
	}

	private void tell(LentArrival paper, ActivityKind kind, @Nullable Long document) {
		var audience = (paper.audience() == DocumentAudience.INTERNAL) ? Audience.INTERNAL : Audience.INTERMEDIARY;
		this.activities.add(paper.office(), paper.dossier(), new NewActivity(this.clock.instant(), kind, paper.name(),
				null, actor(paper.origin()), paper.originName(), audience, document, null));
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
