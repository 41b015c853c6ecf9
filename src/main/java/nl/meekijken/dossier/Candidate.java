package nl.meekijken.dossier;

import nl.meekijken.account.PersonId;

/** A member of staff to whom a dossier can be given. */
public record Candidate(PersonId person, String name) {
}
