package nl.meekijken.account;

/** Who started it that somebody gets a new password. */
enum Starter {

	/** The person, or whoever typed that name at "wachtwoord vergeten". */
	WHOEVER_ASKED("asked"),

	/** An administrator of the person's office. */
	ADMINISTRATOR("administrator"),

	/** A member of staff of the recovery service. */
	STAFF("staff");

	private final String key;

	Starter(String key) {
		this.key = key;
	}

	/** The end of the keys of what a letter says of it. */
	String key() {
		return this.key;
	}

}
