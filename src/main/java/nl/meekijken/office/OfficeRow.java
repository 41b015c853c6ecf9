package nl.meekijken.office;

import org.jspecify.annotations.Nullable;

/**
 * An office as staff see it in a list.
 *
 * @param tier of today; none if it has none
 */
public record OfficeRow(OfficeId id, String name, String town, @Nullable Tier tier, String accountManager,
		boolean demo) {
}
