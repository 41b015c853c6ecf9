package nl.meekijken.access;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

/**
 * A viewer who is, at this moment, an administrator of the own office. A controller that
 * takes one is closed to everybody else.
 */
public record Administrator(PersonId person, OfficeId office) {
}
