package nl.meekijken.account;

/** What comes of staff changing whether somebody can sign in. */
public sealed interface Intervention {

	/** It is so now, also if it was so before. */
	record Done() implements Intervention {
	}

	/** Nobody does this to themselves. */
	record Yourself() implements Intervention {
	}

	/** An administrator must be left. */
	record LastAdministrator() implements Intervention {

	}

	/** There is no such person. */
	record Unknown() implements Intervention {
	}

	/** No mail leaves: there were too many lately, or the person may not sign in. */
	record NotNow() implements Intervention {
	}

	/** Somebody asked for it before, or decided about it already. */
	record Settled() implements Intervention {
	}

}
