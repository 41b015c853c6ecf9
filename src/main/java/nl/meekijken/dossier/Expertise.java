package nl.meekijken.dossier;

/** How far the loss adjuster is. */
public enum Expertise {

	NONE, PLANNED, REPORTED

}
