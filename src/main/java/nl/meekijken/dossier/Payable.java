package nl.meekijken.dossier;

import java.time.Instant;

/** Whether a client can be paid, and if not why. */
public sealed interface Payable {

	/** The client can be paid there. */
	record To(String masked, String holder) implements Payable {
	}

	/** Nobody knows where. */
	record Unknown() implements Payable {
	}

	/** A number was given that a second person has to confirm. */
	record Unconfirmed() implements Payable {
	}

	/** The number changed shortly before; from that moment on it can be used. */
	record TooSoon(Instant usableFrom) implements Payable {
	}

}
