package nl.meekijken.intake;

/** Whose insurer would pay. */
public enum Payer {

	COUNTERPARTY, CLIENT, BOTH

}
