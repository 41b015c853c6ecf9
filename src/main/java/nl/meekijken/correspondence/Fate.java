package nl.meekijken.correspondence;

/** What became of an e-mail to a client. */
public enum Fate {

	/** It was made to be looked at, and nobody has sent it. */
	DRAFT,
	/** It leaves at a later moment, unless somebody cancels it. */
	PLANNED,
	/** Somebody cancelled it before it left. */
	CANCELLED,
	/** When it was to leave, a paper with it was not for the client any more. */
	HELD_BACK,
	/** When it was to leave, the client had another address than it was written to. */
	ADDRESS_CHANGED,
	/** When it was to leave, it could not be read any more. */
	BROKEN,
	/** It waits in the outbox, or the mail server is tried again. */
	QUEUED,
	/** It is of a demo that somebody asked for, from which no mail leaves. */
	NOT_REALLY,
	/** The mail server took it over. */
	SENT,
	/** The mail server would not take it, for good. */
	REFUSED,
	/** It was tried for a day, and nobody could be reached or took it. */
	GIVEN_UP,
	/** A server on the way sent word that it cannot be delivered. */
	BOUNCED;

	/** Whether its receiver does not have it, and somebody should look. */
	public boolean failed() {
		return this == HELD_BACK || this == ADDRESS_CHANGED || this == BROKEN || this == REFUSED || this == GIVEN_UP
				|| this == BOUNCED;
	}

}
