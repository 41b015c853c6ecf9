package nl.meekijken.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;

/**
 * Who looked how much in the last week, of all offices and of staff, for whoever of staff
 * looks over all of them.
 */
@Component
public class AccessReport {

	/** Of how many days it tells. */
	public static final Duration PERIOD = Duration.ofDays(7);

	private final Clock clock;

	AccessReport(Clock clock) {
		this.clock = clock;
	}

	/** Asks for a part of the people, in that order. */
	public Question<List<AccessCount>> people(AccessOrder order, int from, int most) {
		return AccessStore.people(since(), order, from, most);
	}

	/** Asks for a part of what one person looked at, the latest first. */
	public Question<List<PersonLook>> looks(PersonId person, int from, int most) {
		return AccessStore.looks(person, since(), from, most);
	}

	/** From when it tells. */
	public Instant since() {
		return this.clock.instant().minus(PERIOD);
	}

}
