package nl.meekijken.account;

/** In which light a person reads: as the own computer has it, or always so. */
public enum Theme {

	SYSTEM, LIGHT, DARK

}
