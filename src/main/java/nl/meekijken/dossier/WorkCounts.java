package nl.meekijken.dossier;

import java.util.Map;

/**
 * How many dossiers there are of each, counted to {@link WorkSearch#COUNTED} and one
 * more.
 */
public record WorkCounts(Map<Whose, Integer> running) {

	public int of(Whose whose) {
		return this.running.getOrDefault(whose, 0);
	}

}
