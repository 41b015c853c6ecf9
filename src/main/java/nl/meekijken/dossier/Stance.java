package nl.meekijken.dossier;

/** The position that the counterparty's insurer takes on liability. */
public enum Stance {

	OPEN, ADMITTED, PARTLY, DENIED

}
