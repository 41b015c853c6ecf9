package nl.meekijken.office;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An office as staff keep it.
 *
 * @param version grows with each change
 * @param demoEndsOn the last day of a demo that somebody asked for
 */
public record KeptOffice(OfficeId id, OfficeFacts facts, AccountManager accountManager, boolean demo,
		@Nullable LocalDate demoEndsOn, int version) {
}
