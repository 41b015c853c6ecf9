package nl.meekijken.feeding;

import java.time.Instant;

import nl.meekijken.office.OfficeId;

/**
 * A delivery that this node brings in.
 *
 * @param home the office of staff, in which it is kept
 * @param until the end of the loan, by which the loan is known
 */
record Borrowed(OfficeId home, long id, long feed, Instant cameAt, Instant until) {

	Borrowed lentUntil(Instant later) {
		return new Borrowed(this.home, this.id, this.feed, this.cameAt, later);
	}

}
