package nl.meekijken.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Percentage;

/**
 * Somebody held liable, as far as an intermediary may know: vehicle and insurer, never a
 * name or an address (data minimisation, GDPR art. 5).
 *
 * @param agent the managing general agent who handles the claim in the insurer's name
 * @param percentage the part of the liability that is admitted
 */
public record Counterparty(boolean known, CounterpartyKind kind, @Nullable LicencePlate plate,
		@Nullable String makeAndType, @Nullable String insurer, @Nullable String agent,
		@Nullable String insurerReference, Stance stance, @Nullable Percentage percentage,
		@Nullable LocalDate heldLiableOn) {

	/** Whether amounts are reckoned with what its insurer admits. */
	public boolean isReckonedWith() {
		return this.stance != Stance.OPEN;
	}

}
