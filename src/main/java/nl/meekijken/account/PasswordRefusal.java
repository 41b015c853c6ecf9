package nl.meekijken.account;

/** Why a password is not taken. */
public enum PasswordRefusal {

	/** Shorter than what is asked of somebody with, or without, a second factor. */
	TOO_SHORT,

	/** More than 128 characters. */
	TOO_LONG,

	/** Known from lists of passwords that many people use. */
	COMMON,

	/** Made from the names of the person, the office or Meekijken. */
	NAMES,

	/** Found within few guesses: a row of keys, a repetition, a date. */
	GUESSABLE

}
