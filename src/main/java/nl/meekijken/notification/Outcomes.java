package nl.meekijken.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;

/**
 * Why somebody was mailed of an event, or was not. What the mailing decided is kept; what
 * it has still to decide follows from the choices of now.
 */
@Component
public class Outcomes {

	private static final Duration TOLD = Duration.ofDays(30);

	private final Clock clock;

	Outcomes(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Asks what happened in the last thirty days, and why the viewer was mailed of it or
	 * not.
	 * @param before where the page begins; with the newest if none
	 */
	public Question<ExplainedEvents> explained(Optional<ExplainedEvents.Place> before) {
		var now = this.clock.instant();
		return OutcomeSearch.explained(now.minus(TOLD), before.orElse(ExplainedEvents.Place.top(now)));
	}

}
