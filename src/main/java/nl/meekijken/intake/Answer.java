package nl.meekijken.intake;

/**
 * What was answered to one question.
 *
 * @param value as it was typed
 * @param by the person who did; {@link #REGISTER} for what a public register filled in
 * @param revision of the draft that brought it
 * @param before what a register had filled in here for another plate or address
 */
record Answer(String value, long by, long revision, String before) {

	static final long REGISTER = 0;

	Answer(String value, long by, long revision) {
		this(value, by, revision, "");
	}

	/** Whether somebody who saw a revision does not know of it yet. */
	boolean isNewsTo(long person, long seen) {
		return this.revision > seen && this.by != person && this.by != REGISTER;
	}

	/** Whether a page of before a register answered sends back what stood in it then. */
	boolean isStale(String typed, long seen) {
		return this.by == REGISTER && this.revision > seen && !typed.isBlank() && typed.equals(this.before);
	}

	/** What a register says here instead. */
	Answer instead(String value, long revision) {
		return new Answer(value, REGISTER, revision, this.value.isBlank() ? this.before : this.value);
	}

}
