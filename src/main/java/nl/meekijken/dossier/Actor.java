package nl.meekijken.dossier;

/** Who did what an activity tells. */
public enum Actor {

	RECOVERY, CLIENT, INSURER, EXPERT, INTERMEDIARY, SYSTEM, OTHER

}
