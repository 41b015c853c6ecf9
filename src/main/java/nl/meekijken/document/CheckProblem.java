package nl.meekijken.document;

/** Why a paper that came in is not shown. Its bytes stay away from everybody. */
public enum CheckProblem {

	INFECTED,

	/** Locked with a password: nobody can look inside, no scanner either. */
	LOCKED

}
