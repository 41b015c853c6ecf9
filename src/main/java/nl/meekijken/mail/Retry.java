package nl.meekijken.mail;

/** What comes of trying a letter again. */
public enum Retry {

	/** It is being tried again. */
	WAITS,

	/** It helps nobody any more, or what it said was wiped: it stays where it is. */
	USELESS,

	/** No letter like that was given up. */
	UNKNOWN

}
