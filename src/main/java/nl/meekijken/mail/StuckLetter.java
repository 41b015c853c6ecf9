package nl.meekijken.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A letter that does not leave, without what it says.
 *
 * @param givenUp whether nobody tries any more, until staff say so
 * @param problem what the mail server answered last; none if nothing was kept
 */
public record StuckLetter(UUID id, Instant since, String recipient, String subject, int attempts, boolean givenUp,
		@Nullable String problem) {
}
