package nl.meekijken.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;

/**
 * Who of the recovery service handles a dossier, by when it promised to be heard again,
 * and whether what came in was looked at. Works inside the office of the dossier, in the
 * transaction of whoever asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Arrangements {

	private final ArrangementStore store;

	private final Activities activities;

	private final Clock clock;

	Arrangements(ArrangementStore store, Activities activities, Clock clock) {
		this.store = store;
		this.activities = activities;
		this.clock = clock;
	}

	/**
	 * Gives a dossier to a handler.
	 * @param before who was seen to handle it; none for nobody
	 */
	public Assignment assign(OfficeId office, DossierId dossier, @Nullable Long before, Handler to, Author by) {
		if (this.store.assign(office, dossier, before, to.id())) {
			tell(office, dossier, ActivityKind.HANDLER_ASSIGNED, to.name(), by);
			return Assignment.GIVEN;
		}
		return this.store.isOf(office, dossier, to.id()) ? Assignment.ALREADY_THEIRS : Assignment.CHANGED_MEANWHILE;
	}

	/**
	 * Promises the intermediary by when the next message comes, or takes the promise
	 * back.
	 * @return false if the dossier was changed since that version
	 */
	public boolean promise(OfficeId office, DossierId dossier, @Nullable LocalDate day, int version, Author by) {
		var promised = this.store.promise(office, dossier, day, version);
		if (promised) {
			tell(office, dossier, ActivityKind.UPDATE_PROMISED, (day != null) ? day.toString() : null, by);
		}
		return promised;
	}

	/** What came in until that moment was looked at. */
	public void look(OfficeId office, DossierId dossier) {
		this.store.look(office, dossier, this.clock.instant());
	}

	/**
	 * That the viewer opened the dossier: what came in until that moment was looked at,
	 * if it is theirs to handle.
	 * @return whether it was
	 */
	public boolean open(OfficeId office, DossierId dossier, Instant until) {
		var theirs = this.store.isHandled(office, dossier);
		if (theirs) {
			this.store.look(office, dossier, until);
		}
		return theirs;
	}

	private void tell(OfficeId office, DossierId dossier, ActivityKind kind, @Nullable String detail, Author by) {
		this.activities.add(office, dossier, new NewActivity(this.clock.instant(), kind, detail, null, Actor.RECOVERY,
				by.name(), Audience.INTERNAL, null, null));
	}

}
