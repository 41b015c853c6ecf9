package nl.meekijken.dossier;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;

/** Who of staff has a dossier open at this moment. */
@Component
public class Attendance {

	/** Whoever was not heard for so long has gone. */
	static final Duration GONE_AFTER = Duration.ofMinutes(1);

	private final AttendanceStore store;

	private final Clock clock;

	Attendance(AttendanceStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Says that somebody is there, inside the office of the dossier, and asks who else
	 * is; who came first stands first.
	 */
	public Question<List<Attendant>> attend(DossierId dossier, Author by) {
		var now = this.clock.instant();
		return this.store.attend(dossier, by, now, now.minus(GONE_AFTER));
	}

}
