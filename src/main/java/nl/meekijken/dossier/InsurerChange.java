package nl.meekijken.dossier;

/** What comes of changing an insurer of the list. */
public enum InsurerChange {

	/** It is so. */
	DONE,
	/** Another goes by that name already: the two could be merged. */
	NAME_TAKEN,
	/** Somebody else changed or merged it since. */
	CHANGED_MEANWHILE

}
