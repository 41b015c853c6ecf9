package nl.meekijken.access;

import nl.meekijken.account.PersonId;

/**
 * A member of staff who is, at this moment, an administrator of the recovery service. A
 * controller that takes one is closed to everybody else.
 */
public record StaffAdministrator(PersonId person) {
}
