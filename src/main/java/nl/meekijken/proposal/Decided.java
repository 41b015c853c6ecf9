package nl.meekijken.proposal;

/** What came of deciding about a proposal. */
public enum Decided {

	/** It is so. */
	DONE,
	/** The dossier was changed since it was looked at. */
	CHANGED_MEANWHILE,
	/** A closed dossier is not changed. */
	DOSSIER_CLOSED,
	/** Who it is about is not in the dossier any more. */
	GONE,
	/** Somebody else decided before. */
	SETTLED

}
