package nl.meekijken.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A report as it was sent.
 *
 * @param sentBy the full name of who sent it and declared what the client allows
 * @param consent in which words
 * @param enteredFor the full name of whom it was entered for, by staff; none if the
 * office sent it itself
 */
public record SentReport(ReportReading reading, Instant sentAt, String sentBy, ConsentText consent,
		@Nullable String enteredFor) {
}
