package nl.meekijken.document;

/**
 * Who may see a paper; the recovery service always does. PostgreSQL keeps internal ones
 * from every intermediary.
 */
public enum DocumentAudience {

	INTERNAL, INTERMEDIARY, CLIENT_TOO

}
