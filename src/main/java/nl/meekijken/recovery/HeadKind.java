package nl.meekijken.recovery;

import java.util.EnumSet;
import java.util.Set;

/** The heads of damage. */
public enum HeadKind {

	VEHICLE, TOTAL_LOSS, DIMINISHED_VALUE, REPLACEMENT_TRANSPORT, LOSS_OF_USE, TOWING, EXPERTISE, DEDUCTIBLE, NO_CLAIM,
	CLOTHING, LUGGAGE, HELMET, GLASSES, TELEPHONE, CHILD_SEAT, BICYCLE, ACCESSORIES, FIXED_PROPERTY, START_UP_FEE,
	HANDLING_FEE, INTEREST, INJURY;

	private static final Set<HeadKind> INSIDE = EnumSet.of(START_UP_FEE, HANDLING_FEE, INJURY);

	/**
	 * Whether an intermediary sees it: not what the recovery service itself costs, and
	 * nothing of an injury. PostgreSQL keeps those from them.
	 */
	public boolean isShown() {
		return !INSIDE.contains(this);
	}

	/** Whether interest runs over it: not over what stays inside, nor over interest. */
	boolean bearsInterest() {
		return isShown() && this != INTEREST;
	}

}
