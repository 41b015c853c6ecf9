package nl.meekijken.dossier;

/**
 * A list of dossiers that a member of staff saved.
 *
 * @param query what it shows, as it stands in the address of the list
 */
public record SavedList(long id, String name, String query) {

	/** How long a name may be. */
	public static final int LONGEST_NAME = 60;

}
