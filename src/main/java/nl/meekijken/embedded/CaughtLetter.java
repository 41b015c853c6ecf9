package nl.meekijken.embedded;

import java.time.Instant;
import java.util.List;

/**
 * A letter that was sent and did not leave this machine.
 *
 * @param id counts up from 1 at each start
 * @param replyTo where an answer would go; empty if it says so nowhere
 * @param files the names of what was enclosed
 */
public record CaughtLetter(long id, Instant at, String to, String replyTo, List<String> files, String subject,
		String html, String text) {

	@Override
	public String toString() {
		return "CaughtLetter[" + this.id + "]";
	}

}
