package nl.meekijken.office;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a tier may do from a day on.
 *
 * @param until the last day, once it is known; the next begins on the day after
 * @param by the member of staff who decided so; none if it was there from the beginning
 */
public record TierRight(Tier tier, boolean portal, boolean whiteLabel, boolean apiKeys, LocalDate from,
		@Nullable LocalDate until, @Nullable String by) {

	/** Whether it holds on a day. */
	public boolean holdsOn(LocalDate day) {
		return !this.from.isAfter(day) && (this.until == null || !this.until.isBefore(day));
	}

}
