package nl.meekijken.dossier;

/** By what somebody is sure that a bank account number is the client's. */
public enum AccountCheck {

	/** The client said it, called at a number that was known before. */
	CALLED,
	/** It stands on a paper that the client signed. */
	SIGNED,
	/** It stands on a statement of the bank. */
	STATEMENT

}
