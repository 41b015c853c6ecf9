package nl.meekijken.piece;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.document.DocumentId;
import nl.meekijken.dossier.DossierChanged;
import nl.meekijken.piece.UploadLinkStore.Berth;

/** Notes for which piece a paper came. */
@Component
class Deliveries {

	private final UploadLinkStore store;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Deliveries(UploadLinkStore store, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	void note(Berth berth, DocumentId paper) {
		if (this.store.note(berth, paper, this.clock.instant())) {
			this.events.publishEvent(new DossierChanged(berth.office(), berth.dossier()));
		}
	}

	/** Takes back what looks private, or keeps it as it is. */
	@Transactional
	boolean settleWarned(Berth berth, boolean takesBack) {
		if (!this.store.settleWarned(berth, takesBack, this.clock.instant())) {
			return false;
		}
		this.events.publishEvent(new DossierChanged(berth.office(), berth.dossier()));
		return true;
	}

}
