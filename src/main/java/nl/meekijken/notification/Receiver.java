package nl.meekijken.notification;

import java.time.Instant;
import java.util.Locale;

import nl.meekijken.values.EmailAddress;

/** Somebody to write to, who was told what happened until then. */
record Receiver(EmailAddress email, Locale language, String firstName, Instant mailedUntil) {

	@Override
	public String toString() {
		return "Receiver[not told]";
	}

}
