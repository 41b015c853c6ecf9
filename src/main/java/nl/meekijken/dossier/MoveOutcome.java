package nl.meekijken.dossier;

/** What comes of moving a dossier. */
public enum MoveOutcome {

	MOVED,
	/** Somebody changed the dossier since it was looked at; nothing was overwritten. */
	CHANGED_MEANWHILE,
	/** No step leads there from where the dossier stands. */
	NO_SUCH_STEP,
	/** A step back, or opening again, that does not say why. */
	REASON_MISSING,
	/** Another than usual has to move next, and nobody said why. */
	BALL_REASON_MISSING,
	/** An ending without full recovery needs one of the reasons. */
	CLOSE_REASON_MISSING,
	/** Nothing would change. */
	UNCHANGED

}
