package nl.meekijken.dossier;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.Percentage;

/**
 * How a dossier stands, which nobody else changes until the transaction ends.
 *
 * @param admitted the part of the liability, when there is one counterparty
 * @param assessed whether the dossier says already that the damage can be recovered
 */
record LockedStanding(DossierStatus status, Ball ball, int version, @Nullable Percentage admitted, boolean assessed) {
}
