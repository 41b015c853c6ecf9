package nl.meekijken.amending;

import java.util.Optional;

import nl.meekijken.dossier.KeptFact;

/**
 * One fact that changed while somebody was at work on it.
 *
 * @param field as it was typed
 * @param theirs what stands in the dossier now
 * @param own what was meant
 * @param kept who else changed it and when; none if it was not changed by staff
 */
record MergedFact(FactField field, FactCode theirs, FactCode own, Optional<KeptFact> kept) {

	/** Whether somebody else changed it. */
	boolean changedThere() {
		return !this.theirs.equals(this.field.begun());
	}

	/** Whether whoever types changed it. */
	boolean changedHere() {
		return !this.own.equals(this.field.seen()) || this.field.asked();
	}

	/** Whether both did, and not alike: then one has to choose. */
	boolean isConflict() {
		var anew = !this.theirs.equals(this.field.seen()) && !this.own.equals(this.field.seen());
		return (anew || this.field.lacksChoice()) && !this.own.equals(this.theirs);
	}

	boolean isWorthShowing() {
		return changedThere() || changedHere();
	}

	/** What it becomes where nobody has to choose. */
	FactCode result() {
		return this.own.equals(this.field.seen()) ? this.theirs : this.own;
	}

}
