package nl.meekijken.notification;

import java.time.Instant;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

/** Somebody who is due for news by mail in a rhythm, borrowed until then. */
record Due(OfficeId office, PersonId person, Rhythm rhythm, Instant until) {
}
