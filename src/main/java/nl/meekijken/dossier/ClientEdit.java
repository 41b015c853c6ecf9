package nl.meekijken.dossier;

import java.util.Set;
import java.util.function.Function;

import nl.meekijken.values.ClaimNumber;

/**
 * A change of a client's data.
 *
 * @param version that was shown to whoever made it
 * @param alsoIn other dossiers in which what changed is to be the same
 * @param actor for whom; staff reach a dossier also after its client withdrew permission
 * @param by who made it, as the dossier tells it
 * @param words how the dossier tells what was changed
 */
public record ClientEdit(ClaimNumber number, int version, ClientDetails details, Set<ClaimNumber> alsoIn, Actor actor,
		String by, Function<Set<ClientField>, String> words) {

	boolean byStaff() {
		return this.actor == Actor.RECOVERY;
	}

}
