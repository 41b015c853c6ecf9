package nl.meekijken.dossier;

/**
 * The seven stations that every dossier passes on its way from report to closing, in
 * order.
 */
public enum Station {

	REPORTED, COMPLETE, ASSESSED, HELD_LIABLE, ADMITTED, PAID, CLOSED

}
