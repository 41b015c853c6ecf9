package nl.meekijken.piece;

/** How far it is with a piece that a client was asked for. */
public enum AskedState {

	/** Nothing came yet. */
	AWAITED,
	/** Something came and is looked through for what does harm. */
	CHECKING,
	/** Something came and can be read; staff have not judged it yet. */
	RECEIVED,
	/** Staff have seen that it is what was asked for. */
	ACCEPTED,
	/** Staff say that it is not, and why. */
	REFUSED,
	/** What came does harm or cannot be read, and is not kept. */
	SPOILED;

	/** Whether the client still has to send something. */
	public boolean isOpen() {
		return this == AWAITED || this == REFUSED || this == SPOILED;
	}

}
