package nl.meekijken.recovery;

import nl.meekijken.dossier.Payable;

/** What came of booking that a payment went to the client. */
public sealed interface PayOut {

	/** It is booked. */
	record Booked() implements PayOut {
	}

	/** It was booked before, or is more than was received. */
	record Impossible() implements PayOut {
	}

	/** The client cannot be paid now. */
	record Locked(Payable why) implements PayOut {
	}

}
