package nl.meekijken.dossier;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which dossiers a member of staff wants to see.
 *
 * @param search what was typed: plate, number, name, or the insurer's own number; then
 * closed dossiers and those of demos count too
 * @param only what all of them have
 * @param arrivals only those in which one of these came in that nobody looked at; all
 * dossiers where it names none
 * @param undecided only those in which each of these waits for a decision
 */
public record WorkFilter(Whose whose, @Nullable String search, Set<Narrowing> only, Set<Arrival> arrivals,
		Set<DossierStatus> statuses, Set<Undecided> undecided) {

	/** Everything of somebody. */
	public static WorkFilter of(Whose whose) {
		return new WorkFilter(whose, null, Set.of(), Set.of(), Set.of(), Set.of());
	}

}
