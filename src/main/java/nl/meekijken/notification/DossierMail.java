package nl.meekijken.notification;

/** What somebody wants to hear of one dossier by mail. */
public enum DossierMail {

	/** At once, whatever happens. */
	FOLLOWED,
	/** As chosen for all dossiers. */
	USUAL,
	/** Nothing. */
	MUTED

}
