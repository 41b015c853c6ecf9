package nl.meekijken.piece;

/** How a dossier stands to one piece. */
public enum PieceState {

	/** There. */
	PRESENT,
	/** On its way: the client was asked, or the expert was appointed. */
	ASKED,
	/** It came, and is looked through for what does harm. */
	CHECKING,
	/** Needed, and nobody has been asked for it, or not in time. */
	MISSING,
	/** Waived by staff, or not ours to have. */
	NOT_NEEDED

}
