package nl.meekijken.account;

import java.time.Duration;

/** What a secret is good for, and how long. */
enum Purpose {

	/** Choosing a new password: short, since whoever asked is waiting for the mail. */
	PASSWORD(Duration.ofMinutes(30)),

	/** Choosing another password at once, after signing in with one that is too short. */
	CHOICE(Duration.ofMinutes(30)),

	/** Choosing a first password. */
	INVITATION(Duration.ofDays(7)),

	/** Confirming that one reads the mail of a new address. */
	EMAIL(Duration.ofHours(24));

	private final Duration validity;

	Purpose(Duration validity) {
		this.validity = validity;
	}

	Duration validity() {
		return this.validity;
	}

	boolean leadsToPassword() {
		return this != EMAIL;
	}

}
