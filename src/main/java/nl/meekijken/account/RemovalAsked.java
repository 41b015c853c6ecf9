package nl.meekijken.account;

/** What comes of asking for a colleague's second factors to be removed. */
public sealed interface RemovalAsked {

	/** It waits for a member of staff, also if it was asked before. */
	record Waits() implements RemovalAsked {
	}

	/** The colleague has no second factor. */
	record NothingToRemove(Colleague colleague) implements RemovalAsked {
	}

	/** Nobody asks it for themselves: a colleague or staff does. */
	record Yourself() implements RemovalAsked {
	}

	/** Nobody of this office. */
	record Unknown() implements RemovalAsked {
	}

}
