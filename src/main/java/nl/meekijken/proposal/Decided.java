package nl.meekijken.proposal;

/** What came of deciding about a proposal. */
public enum Decided {

	/** It is so. */
	DONE,
	/** The dossier was changed since it was looked at. */
	CHANGED_MEANWHILE,
	/** A closed dossier is not changed. */
	DOSSIER_CLOSED,
	/** Somebody else decided before. */
	SETTLED

}
