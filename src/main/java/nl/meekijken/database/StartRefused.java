package nl.meekijken.database;

/** The house does not start, for a reason that one sentence tells. */
public class StartRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * Refuses to start.
	 * @param reason what is wrong
	 * @param remedy what to do about it
	 */
	public StartRefused(String reason, String remedy) {
		super(reason);
		this.remedy = remedy;
	}

	String remedy() {
		return this.remedy;
	}

}
