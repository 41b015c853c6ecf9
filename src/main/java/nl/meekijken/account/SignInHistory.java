package nl.meekijken.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.OfficeId;

/** When people signed in, and from which device. */
@Component
public class SignInHistory {

	/** How far back people see their own sign-ins. */
	public static final Duration SHOWN = Duration.ofDays(90);

	/** Eleven a day; whoever signs in more often reads that there are more. */
	public static final int MOST = 1000;

	private final SignInRecordStore store;

	private final Boundary boundary;

	private final Clock clock;

	SignInHistory(SignInRecordStore store, Boundary boundary, Clock clock) {
		this.store = store;
		this.boundary = boundary;
		this.clock = clock;
	}

	/** Notes that a person of an office signs in now. */
	public void note(PersonId person, OfficeId office, String device) {
		var now = this.clock.instant();
		this.boundary.inside(office, () -> {
			this.store.add(office, person, new SignInRecord(now, device));
			return person;
		});
	}

	/**
	 * The sign-ins of a person, the last one first; at most {@link #MOST}, and one more
	 * if there were more.
	 */
	public List<SignInRecord> of(PersonId person) {
		return this.store.since(person, this.clock.instant().minus(SHOWN), MOST + 1);
	}

}
