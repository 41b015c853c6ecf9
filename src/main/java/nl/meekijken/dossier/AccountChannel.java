package nl.meekijken.dossier;

/** Which way a bank account number came. There is none for e-mail or an upload link. */
public enum AccountChannel {

	/** In the report of the damage. */
	REPORT,
	/** By somebody of the office, in its dossier. */
	PORTAL,
	/** By staff. */
	STAFF

}
