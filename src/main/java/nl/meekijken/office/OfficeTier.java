package nl.meekijken.office;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A tier that an office has, had or will have.
 *
 * @param until the last day, where it ends by itself; else it lasts until the next begins
 * @param by the member of staff who decided so; none if nobody knows any more
 */
public record OfficeTier(Tier tier, LocalDate from, @Nullable LocalDate until, @Nullable String by) {
}
