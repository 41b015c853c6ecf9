package nl.meekijken.dossier;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/** Who at the recovery service handles the dossier. */
public record Handler(long id, String name, PhoneNumber phone, EmailAddress email) {
}
