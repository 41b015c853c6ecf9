package nl.meekijken.recovery;

/** Which rule of the law names a day. */
public enum Rule {

	/** An insurer answers within three months (Wft 4:70 lid 6). */
	ANSWER,
	/** A claim against the insurer lapses after three years (WAM 10 lid 1). */
	AGAINST_INSURER,
	/** A claim against who is liable lapses after five years (BW 3:310 lid 1). */
	AGAINST_LIABLE

}
