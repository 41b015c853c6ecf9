package nl.meekijken.reply;

/** How far a message that came in is. */
public enum ReceivedState {

	/** Its files are being taken in. */
	ARRIVING,
	/** A person has to judge it. */
	TO_JUDGE,
	/** It is in the dossier. */
	FILED,
	/** A person set it aside. */
	SET_ASIDE,
	/** A machine wrote it; nobody needs to look. */
	AUTOMATIC,
	/** A mail server tells of the fate of an e-mail. */
	REPORT;

	/** Whether staff can still put it into the dossier. */
	public boolean canBeFiled() {
		return this != FILED && this != REPORT;
	}

	/** Whether a person still has to look at it. */
	public boolean waits() {
		return this == TO_JUDGE || this == ARRIVING;
	}

}
