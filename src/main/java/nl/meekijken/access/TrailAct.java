package nl.meekijken.access;

/** What somebody did with something of a dossier. */
public enum TrailAct {

	LOOKED, INSERT, UPDATE, DELETE

}
