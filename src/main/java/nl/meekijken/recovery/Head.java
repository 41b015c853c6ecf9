package nl.meekijken.recovery;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.Money;

/**
 * One head of damage.
 *
 * @param recognised by the insurer; none as long as it did not say
 * @param vatIncluded whether the amounts hold the turnover tax
 * @param version what a change says it started from
 */
public record Head(long id, HeadKind kind, @Nullable String description, boolean vatIncluded, Money claimed,
		@Nullable Money recognised, Money received, int version) {

	/** Not kept yet. */
	public static Head fresh(HeadKind kind, @Nullable String description, boolean vatIncluded, Money claimed,
			@Nullable Money recognised, Money received) {
		return new Head(0, kind, description, vatIncluded, claimed, recognised, received, 0);
	}

}
