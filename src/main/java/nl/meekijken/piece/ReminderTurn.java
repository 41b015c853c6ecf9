package nl.meekijken.piece;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** A request of which the client is to be reminded now. */
record ReminderTurn(OfficeId office, ClaimNumber number, UploadRequestId request) {
}
