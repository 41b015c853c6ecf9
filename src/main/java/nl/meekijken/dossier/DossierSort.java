package nl.meekijken.dossier;

/** By which column the list is sorted. */
public enum DossierSort {

	CLIENT, NUMBER, PLATE, DAMAGE_DATE, COUNTERPARTY, STATUS, BALL, LAST_ACTIVITY

}
