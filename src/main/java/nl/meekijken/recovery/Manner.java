package nl.meekijken.recovery;

/** By what a term of prescription was made to begin anew. */
public enum Manner {

	/** A written demand, or a notice that reserves the right (BW 3:317 lid 1). */
	DEMAND,
	/** The debtor acknowledged the right (BW 3:318). */
	ACKNOWLEDGEMENT,
	/** Proceedings were begun (BW 3:316). */
	PROCEEDINGS,
	/** One side broke negotiations off by writ or registered letter (WAM 10 lid 5). */
	NEGOTIATION_BROKEN_OFF

}
