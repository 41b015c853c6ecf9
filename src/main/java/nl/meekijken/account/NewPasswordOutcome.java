package nl.meekijken.account;

/** What comes of choosing a new password. */
public sealed interface NewPasswordOutcome {

	/**
	 * It is the password from now on, and all sessions have ended.
	 *
	 * @param device the token for the browser to keep, which from now on counts as one of
	 * this person's: a guesser elsewhere cannot keep its owner out
	 * @param staff whether it is somebody of the recovery service, who signs in elsewhere
	 */
	record Chosen(String device, boolean staff) implements NewPasswordOutcome {
	}

	/** The password is not good enough; the secret stays good. */
	record Refused(PasswordJudgement judgement) implements NewPasswordOutcome {
	}

	/** The secret leads to no password any more. */
	record TooLate(SecretLook look) implements NewPasswordOutcome {
	}

	/** Too many people choose or use a password at this very moment. */
	record Busy() implements NewPasswordOutcome {
	}

}
