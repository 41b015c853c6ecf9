package nl.meekijken.piece;

import nl.meekijken.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * What of a damage decides which pieces it needs.
 *
 * @param estimated by the client at the report
 * @param assessed by the expert; counts where nobody estimated
 * @param injury whether somebody was hurt; what that needs is no business of ours
 * @param culpritKnown whether the first counterparty is known
 */
record Circumstances(@Nullable Money estimated, @Nullable Money assessed, boolean totalLoss, boolean guaranteeFund,
		boolean culpritKnown, boolean abroad, boolean injury) {

	/** What the damage is thought to cost; none if nobody knows. */
	@Nullable Money amount() {
		return (this.estimated != null) ? this.estimated : this.assessed;
	}

}
