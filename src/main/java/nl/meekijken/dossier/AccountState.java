package nl.meekijken.dossier;

/** What was decided about a bank account number. */
public enum AccountState {

	/** Nothing yet. */
	GIVEN,
	/** A second person is sure that it is the client's. */
	CONFIRMED,
	/** A second person said no. */
	REFUSED

}
