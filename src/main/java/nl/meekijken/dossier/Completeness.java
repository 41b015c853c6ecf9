package nl.meekijken.dossier;

/**
 * How many of the pieces that a dossier needs are there, for lists.
 *
 * @param needed asked for by the rules or by staff, without what was waived
 */
public record Completeness(int present, int needed) {

	public Completeness {
		if (present < 0 || present > needed) {
			throw new IllegalArgumentException("%d of %d".formatted(present, needed));
		}
	}

}
