package nl.meekijken.intake;

import java.time.Instant;

/**
 * A report as it was sent.
 *
 * @param sentBy the full name of who sent it and declared what the client allows
 * @param consent in which words
 */
public record SentReport(ReportReading reading, Instant sentAt, String sentBy, ConsentText consent) {
}
