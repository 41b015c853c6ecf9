package nl.meekijken.document;

/** Why a paper is not taken in; nothing of it is kept. */
public enum Refusal {

	EMPTY, KIND_NOT_ALLOWED, TOO_LARGE, VIDEO_TOO_LARGE, DOSSIER_FULL, DOSSIER_CLOSED,

	/** This sender or office sent so much in a day; may be sent again tomorrow. */
	ENOUGH_FOR_TODAY,

	/** We have no room; not the sender's fault, may be sent again later. */
	NO_ROOM,

	/** Fewer bytes came than were announced; may be sent again. */
	BROKEN_OFF;

	/** Whether it lies with us: the same paper may be taken in a moment later. */
	public boolean isOurs() {
		return this == NO_ROOM;
	}

}
