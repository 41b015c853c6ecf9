package nl.meekijken.trying;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

/** An office of the Gold tier with one person. */
public record ExampleOffice(OfficeId id, PersonId person) {
}
