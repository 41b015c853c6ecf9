package nl.meekijken.correspondence;

/** What comes of sending a letter that was looked at. */
public enum SendingOutcome {

	SENT, PLANNED,
	/** The client has another address meanwhile: it has to be looked at again. */
	ADDRESS_CHANGED,
	/** A paper that travels with it is not for the client any more, or was removed. */
	PAPER_HELD_BACK,
	/** It has left, was cancelled or was swept out after a week. */
	GONE

}
