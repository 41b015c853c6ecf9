package nl.meekijken.document;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierChanged;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** What was sent to a dossier lately, and how far it is. */
@Component
public class Arrivals {

	/** How long a paper that is ready is told of beside the papers. */
	private static final Duration LATELY = Duration.ofHours(1);

	private final ArrivalStore store;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Arrivals(ArrivalStore store, ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Asks for what came in and is being checked, was refused within the month or carries
	 * a warning, and for what became ready within the hour; newest first.
	 */
	public Question<List<ArrivingPaper>> of(ClaimNumber number) {
		var now = this.clock.instant();
		return ArrivalStore.of(number, now.minus(LATELY), now.minus(Departures.REFUSED_KEPT));
	}

	/** The dossier to which papers can be sent, if the viewer may look along with it. */
	public Optional<DossierId> dossier(ClaimNumber number) {
		return this.store.dossier(number);
	}

	/**
	 * Takes back what the viewer sent: it leaves the papers at once, its bytes leave the
	 * vault a day later by the rule of {@link Departures}, and that it was there stays
	 * written down. Possible within the hour, and as long as it is being checked, was
	 * refused or carries a warning.
	 * @return whether it was taken back
	 */
	@Transactional
	public boolean withdraw(OfficeId office, DossierId dossier, DocumentId id) {
		var withdrawn = this.store.withdraw(dossier, id, this.clock.instant());
		if (withdrawn) {
			this.events.publishEvent(new DossierChanged(office, dossier));
		}
		return withdrawn;
	}

	/**
	 * Says of what the viewer sent, and was warned about, that it is right as it is; that
	 * it was said stays written down.
	 * @return whether there was such a warning
	 */
	@Transactional
	public boolean keep(OfficeId office, DossierId dossier, DocumentId id) {
		var kept = this.store.keepWarned(dossier, id, this.clock.instant());
		if (kept) {
			this.events.publishEvent(new DossierChanged(office, dossier));
		}
		return kept;
	}

}
