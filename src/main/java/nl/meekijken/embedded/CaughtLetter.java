package nl.meekijken.embedded;

import java.time.Instant;

/**
 * A letter that was sent and did not leave this machine.
 *
 * @param id counts up from 1 at each start
 */
public record CaughtLetter(long id, Instant at, String to, String subject, String html, String text) {

	@Override
	public String toString() {
		return "CaughtLetter[" + this.id + "]";
	}

}
