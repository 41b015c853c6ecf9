package nl.meekijken.account;

/** Why a typed name waits to be looked up. */
enum About {

	/** Somebody asked for a new password. */
	PASSWORD,
	/** Somebody often guessed at it. */
	GUESSES

}
