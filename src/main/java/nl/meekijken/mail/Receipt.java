package nl.meekijken.mail;

/** What becomes of a message in the mailbox. */
public enum Receipt {

	/** It was taken over, and leaves the mailbox. */
	TAKEN,
	/** It stays there, marked, for a person to look at, and is not offered again. */
	LEFT,
	/** It stays there and is offered again. */
	LATER

}
