package nl.meekijken.piece;

import nl.meekijken.document.Refusal;

/** What came of sending a paper by a link. */
public sealed interface SendOutcome {

	/** It is here, now or since it was sent before; checked it will be. */
	record Received() implements SendOutcome {
	}

	/** It is not taken, for a reason that the sender can mend. */
	record Refused(Refusal why) implements SendOutcome {
	}

	/** There are enough papers for this piece, or for the whole request. */
	record Full() implements SendOutcome {
	}

	/** Too many came by this link lately. */
	record TooOften() implements SendOutcome {
	}

	/** The link no longer lives, or this piece was not asked for by it. */
	record Ended() implements SendOutcome {
	}

}
