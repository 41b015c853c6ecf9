package nl.meekijken.dossier;

/** How a client is addressed, when the client said so. */
public enum Salutation {

	MR, MRS

}
