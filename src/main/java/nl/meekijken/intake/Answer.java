package nl.meekijken.intake;

/**
 * What was answered to one question.
 *
 * @param value as it was typed
 * @param by the person who did; {@link #REGISTER} for what a public register filled in
 * @param revision of the draft that brought it
 */
record Answer(String value, long by, long revision) {

	static final long REGISTER = 0;

	/** Whether somebody who saw a revision does not know of it yet. */
	boolean isNewsTo(long person, long seen) {
		return this.revision > seen && this.by != person && this.by != REGISTER;
	}

}
