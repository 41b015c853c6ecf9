package nl.meekijken.dossier;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which dossiers a member of staff wants to see.
 *
 * @param search what was typed: plate, number, name, or the insurer's own number; then
 * closed dossiers count too, and whose they are does not
 * @param waiting only those in which the recovery service has to move
 * @param overdue only those whose promised message or answer did not come
 * @param cameIn only those in which something came in that nobody looked at
 * @param undecided only those in which each of these waits for a decision
 */
public record WorkFilter(Whose whose, @Nullable String search, boolean waiting, boolean overdue, boolean cameIn,
		Set<DossierStatus> statuses, Set<Undecided> undecided) {

	/** Everything of somebody. */
	public static WorkFilter of(Whose whose) {
		return new WorkFilter(whose, null, false, false, false, Set.of(), Set.of());
	}

}
