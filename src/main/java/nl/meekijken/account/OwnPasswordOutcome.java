package nl.meekijken.account;

/** What comes of choosing another password. */
public sealed interface OwnPasswordOutcome {

	/** It is the password from now on, and all sessions have ended. */
	record Changed() implements OwnPasswordOutcome {
	}

	/** It is not good enough. */
	record Refused() implements OwnPasswordOutcome {
	}

	/** Too many people choose or use a password at this very moment. */
	record Busy() implements OwnPasswordOutcome {
	}

}
