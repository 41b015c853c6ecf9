package nl.meekijken.dossier;

/** What came of giving a dossier to a handler. */
public enum Assignment {

	GIVEN,
	/** It was theirs already: nothing had to be done. */
	ALREADY_THEIRS,
	/** Somebody else gave it away meanwhile. */
	CHANGED_MEANWHILE

}
