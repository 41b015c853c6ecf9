package nl.meekijken.dossier;

/** What a bank account number is good for at a moment. */
public enum AccountStanding {

	/** A second person has to confirm it. */
	TO_CONFIRM,
	/** It is confirmed, and still too fresh to pay to. */
	WAITING,
	/** The client can be paid there. */
	USABLE,
	/** A later one came. */
	REPLACED,
	/** It was refused. */
	REFUSED

}
