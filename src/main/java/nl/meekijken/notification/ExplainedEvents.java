package nl.meekijken.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of what happened, the newest first.
 *
 * @param more whether anything happened before these
 */
public record ExplainedEvents(List<ExplainedEvent> events, boolean more) {

	/** How many stand on a page. */
	public static final int MOST = 50;

	static ExplainedEvents of(List<ExplainedEvent> found) {
		return new ExplainedEvents(List.copyOf(found.subList(0, Math.min(found.size(), MOST))), found.size() > MOST);
	}

	/** Where the next page begins, if there is one. */
	public Optional<Place> next() {
		return this.more ? Optional.of(new Place(this.events.getLast().at(), this.events.getLast().activity()))
				: Optional.empty();
	}

	/** In the order of time: what comes after it happened before it. */
	public record Place(Instant at, long activity) {

		/** Before all that happened. */
		static Place top(Instant now) {
			return new Place(now.plusSeconds(1), 0);
		}

	}

}
