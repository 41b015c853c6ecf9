package nl.meekijken.document;

/** From whom a paper came. */
public enum Origin {

	CLIENT, INTERMEDIARY, EXPERT, INSURER, RECOVERY, OTHER

}
