package nl.meekijken.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter that one sender holds for a while.
 *
 * @param body sealed
 * @param attempts how often it was taken up, this time included
 * @param firstTriedAt when sending could first be tried; time without a mail server does
 * not count
 * @param composed whether the body is the message itself
 */
@SuppressWarnings("ArrayRecordComponent")
record LentLetter(UUID id, Instant createdAt, String recipient, String language, String subject, byte[] body,
		int attempts, Instant firstTriedAt, Instant leasedUntil, boolean composed) {

	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(2),
			Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1));

	private static final Duration PATIENCE = Duration.ofDays(1);

	/** How long to wait after this attempt. */
	Duration pause() {
		return PAUSES.get(Math.min(this.attempts, PAUSES.size()) - 1);
	}

	boolean wasTriedLongEnough(Instant now) {
		return !now.isBefore(this.firstTriedAt.plus(PATIENCE));
	}

	@Override
	public String toString() {
		return "letter " + this.id;
	}

}
