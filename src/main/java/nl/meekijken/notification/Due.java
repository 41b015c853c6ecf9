package nl.meekijken.notification;

import java.time.Instant;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

/**
 * Somebody who is due for news by mail in a rhythm, borrowed.
 *
 * @param again when to ask again, by the clock of the node, if nothing comes of it
 * @param leasedUntil when the lease ends, by the clock of the database
 */
record Due(OfficeId office, PersonId person, Rhythm rhythm, Instant again, Instant leasedUntil) {
}
