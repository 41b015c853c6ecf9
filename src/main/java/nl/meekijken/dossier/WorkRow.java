package nl.meekijken.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Percentage;

/**
 * A dossier as one row of a list for staff.
 *
 * @param insurer of the first counterparty, if known
 * @param percentage the part of the liability admitted by that insurer
 * @param handlerId by which somebody sees later that it was given away meanwhile
 * @param answerDueAt by when an answer was promised that nobody gave yet
 * @param dueAt when the first of what was promised is late
 * @param legal from which days the law counts
 * @param cameIn the last that came in and nobody looked at
 * @param arrivals of which kinds all is that came in and nobody looked at
 */
public record WorkRow(ClaimNumber number, String office, String client, @Nullable LicencePlate plate,
		@Nullable String insurer, DossierStatus status, @Nullable Percentage percentage, Ball ball, Instant ballSince,
		@Nullable Long handlerId, @Nullable String handler, @Nullable LocalDate nextUpdateOn,
		@Nullable Instant answerDueAt, @Nullable Instant dueAt, Instant reportedAt, Instant lastActivityAt,
		LegalFacts legal, @Nullable CameIn cameIn, Set<Arrival> arrivals) {
}
