package nl.meekijken.dossier;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Percentage;

/**
 * A dossier as one row of a list.
 *
 * @param counterparty the insurer of the first counterparty, if known
 * @param percentage the part of the liability admitted by the first counterparty's
 * insurer
 * @param completeness none if closed, or not counted yet
 * @param consentWithdrawn then nothing but the number may be shown, and all else is blank
 * or means nothing
 */
public record DossierRow(ClaimNumber number, String client, @Nullable LicencePlate plate, LocalDate damageOn,
		@Nullable String counterparty, DossierStatus status, @Nullable Percentage percentage, boolean active, Ball ball,
		Instant ballSince, Instant lastActivityAt, @Nullable ActivityKind lastActivity,
		@Nullable String lastActivityDetail, @Nullable Completeness completeness, boolean consentWithdrawn) {

	static DossierRow withdrawn(ClaimNumber number, boolean active) {
		return new DossierRow(number, "", null, LocalDate.EPOCH, null, DossierStatus.REPORTED, null, active,
				Ball.NOBODY, Instant.EPOCH, Instant.EPOCH, null, null, null, true);
	}

}
