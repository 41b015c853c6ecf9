package nl.meekijken.office;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/** Who at the recovery service answers an office's questions, and when. */
public record AccountManager(String name, PhoneNumber phone, EmailAddress email, String reachable) {
}
