package nl.meekijken.recovery;

import nl.meekijken.dossier.Payable;

/** What came of booking that a payment went to the client. */
public sealed interface PayOut {

	/** It is booked. */
	record Booked() implements PayOut {
	}

	/** It is more than is left of what was received, or that was booked back. */
	record Impossible() implements PayOut {
	}

	/** The client cannot be paid now. */
	record Locked(Payable why) implements PayOut {
	}

}
