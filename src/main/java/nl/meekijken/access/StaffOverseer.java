package nl.meekijken.access;

import nl.meekijken.account.PersonId;

/**
 * A member of staff who, at this moment, leads others or is an administrator of the
 * recovery service, and so may look at what administrators keep. A controller that takes
 * one is closed to everybody else.
 *
 * @param administrates whether it is an administrator, who may change it as well
 */
public record StaffOverseer(PersonId person, boolean administrates) {
}
