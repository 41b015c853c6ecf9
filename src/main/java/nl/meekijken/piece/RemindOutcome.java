package nl.meekijken.piece;

/** What came of reminding a client. */
public sealed interface RemindOutcome {

	/** A mail is on its way, with a new link; the former ones keep working. */
	record Reminded() implements RemindOutcome {
	}

	/** The last mail about it is less than a day old. */
	record TooSoon() implements RemindOutcome {
	}

	/** Nothing is still to come, or the link has ended, or there is no address. */
	record Pointless() implements RemindOutcome {
	}

	/** There is no such request. */
	record Absent() implements RemindOutcome {
	}

}
