package nl.meekijken.feeding;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A system that brings dossiers in.
 *
 * @param everyHours within how many hours it should deliver again
 * @param deliveredAt as of when it was brought in last; none if it never was
 */
public record Feed(long id, String name, int everyHours, @Nullable Instant deliveredAt) {

	/** Whether the next delivery should have been here. */
	public boolean isLate(Instant now) {
		return this.deliveredAt != null && this.deliveredAt.plus(Duration.ofHours(this.everyHours)).isBefore(now);
	}

}
