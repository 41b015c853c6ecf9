package nl.meekijken.dossier;

/**
 * For whom an activity is meant; PostgreSQL keeps internal ones from every intermediary.
 */
public enum Audience {

	INTERMEDIARY, INTERNAL

}
