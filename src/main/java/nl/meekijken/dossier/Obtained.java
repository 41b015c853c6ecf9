package nl.meekijken.dossier;

/** Whether a paper of somebody else's was asked for, and came. */
public enum Obtained {

	NOT_ASKED, ASKED, RECEIVED

}
