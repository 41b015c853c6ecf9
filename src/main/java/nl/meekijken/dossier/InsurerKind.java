package nl.meekijken.dossier;

/** Who answers for a counterparty. */
public enum InsurerKind {

	/** Insures it. */
	INSURER,
	/** Handles claims in the name of an insurer. */
	AGENT

}
