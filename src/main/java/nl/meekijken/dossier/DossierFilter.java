package nl.meekijken.dossier;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;

/**
 * Which dossiers of the office somebody wants to see. Empty sets do not narrow.
 *
 * @param search what was typed: plate, claim number, own reference or beginning of a name
 * @param reportedBy only those this person reported
 * @param silent only those in which nothing happened for three months
 */
public record DossierFilter(@Nullable String search, @Nullable PersonId reportedBy, Set<DossierStatus> statuses,
		Set<Ball> balls, boolean silent) {

	/** Everything of the office. */
	public static final DossierFilter ALL = new DossierFilter(null, null, Set.of(), Set.of(), false);

}
