package nl.meekijken.notification;

import java.util.List;

/**
 * A page of the dossiers that somebody follows or has muted.
 *
 * @param page from one on
 * @param more whether another page comes after it
 */
public record ChosenDossiers(List<ChosenDossier> dossiers, int page, boolean more) {

	/** How many stand on a page. */
	public static final int ON_PAGE = 50;

	/** Nobody chose for more dossiers than there can be. */
	public static final int LAST_PAGE = 10_000;

	public ChosenDossiers {
		dossiers = List.copyOf(dossiers);
	}

	static ChosenDossiers of(List<ChosenDossier> found, int page) {
		return new ChosenDossiers(found.subList(0, Math.min(found.size(), ON_PAGE)), page, found.size() > ON_PAGE);
	}

}
