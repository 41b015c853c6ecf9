package nl.meekijken.intake;

/** How likely it is that a damage can be recovered, in three words. */
public enum Chance {

	LIKELY, DOUBTFUL, UNLIKELY

}
