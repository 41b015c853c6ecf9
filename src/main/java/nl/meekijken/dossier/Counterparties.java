package nl.meekijken.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;

/**
 * Keeps right what is known of those who are held liable. Works inside the office of the
 * dossier, in the transaction of whoever asks, and tells in the dossier what the
 * intermediary has to know of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Counterparties {

	private final CounterpartyStore store;

	private final Activities activities;

	private final Clock clock;

	Counterparties(CounterpartyStore store, Activities activities, Clock clock) {
		this.store = store;
		this.activities = activities;
		this.clock = clock;
	}

	/**
	 * Keeps one counterparty as it is now, or adds one.
	 * @param position from one; the one after the last adds
	 * @param before as it was seen; none for one that is added
	 * @return false if somebody changed the dossier since that version
	 */
	public boolean keep(OfficeId office, DossierId dossier, int position, @Nullable Counterparty before,
			Counterparty now, int version, Author by) {
		if (!this.store.begin(office, dossier, version)) {
			return false;
		}
		if (before == null) {
			this.store.add(office, dossier, position, now);
		}
		else {
			this.store.change(office, dossier, position, now);
		}
		this.store.list(office, dossier);
		this.store.find(office, dossier, (before != null) ? before.plate() : null, now.plate());
		this.activities.addAll(office, dossier, lines(before, now, by));
		return true;
	}

	private List<NewActivity> lines(@Nullable Counterparty before, Counterparty now, Author by) {
		var lines = new ArrayList<NewActivity>();
		var insurer = now.insurer();
		if (insurer != null && (before == null || !insurer.equals(before.insurer()))) {
			lines.add(line(ActivityKind.INSURER_FOUND, insurer, by, Audience.INTERMEDIARY));
		}
		var stance = (before != null) ? before.stance() : Stance.OPEN;
		if (stance != now.stance() || (before != null && !Objects.equals(before.percentage(), now.percentage()))) {
			var percentage = now.percentage();
			switch (now.stance()) {
				case ADMITTED -> lines.add(line(ActivityKind.LIABILITY_ADMITTED, null, by, Audience.INTERMEDIARY));
				case PARTLY -> lines.add(line(ActivityKind.LIABILITY_PARTLY_ADMITTED,
						(percentage != null) ? percentage.display() : null, by, Audience.INTERMEDIARY));
				case DENIED -> lines.add(line(ActivityKind.LIABILITY_DENIED, null, by, Audience.INTERMEDIARY));
				case OPEN -> {
				}
			}
		}
		lines.add(line(ActivityKind.FACTS_CHANGED, null, by, Audience.INTERNAL));
		return lines;
	}

	private NewActivity line(ActivityKind kind, @Nullable String detail, Author by, Audience audience) {
		return new NewActivity(this.clock.instant(), kind, detail, null, Actor.RECOVERY, by.name(), audience, null,
				null);
	}

}
