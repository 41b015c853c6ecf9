package nl.meekijken.account;

/** What comes of changing what a colleague may do. */
public sealed interface ColleagueChange {

	/** It is so now, also if it was so before. */
	record Done(Colleague colleague) implements ColleagueChange {
	}

	/** Somebody must be left who can invite and block. */
	record LastAdministrator(Colleague colleague) implements ColleagueChange {
	}

	/** Nobody shuts themselves out. */
	record Yourself() implements ColleagueChange {
	}

	/** Only staff undo what staff did. */
	record BlockedByStaff(Colleague colleague) implements ColleagueChange {
	}

	/** Nobody of this office. */
	record Unknown() implements ColleagueChange {
	}

}
