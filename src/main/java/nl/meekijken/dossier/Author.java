package nl.meekijken.dossier;

import nl.meekijken.account.PersonId;

/** The member of staff who does something in a dossier, by the name that readers see. */
public record Author(PersonId person, String name) {
}
