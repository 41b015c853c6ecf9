package nl.meekijken.amending;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to take out of a dossier, as typed so far.
 *
 * @param reason why
 * @param wrong what is wrong with that reason
 * @param hindrance why it cannot go
 */
record Removing(String reason, @Nullable String wrong, @Nullable Hindrance hindrance) {

	/** Nobody has begun. */
	static final Removing NOT_YET = new Removing("", null, null);

	static Removing wrong(String reason, String why) {
		return new Removing(reason, why, null);
	}

	static Removing refused(String reason, Hindrance why) {
		return new Removing(reason, null, why);
	}

}
