package nl.meekijken.dossier;

/** What of the client was damaged. */
public enum DamagedObject {

	CAR, VAN, TRUCK, MOTORCYCLE, MOPED, BICYCLE, CAMPER, OTHER

}
