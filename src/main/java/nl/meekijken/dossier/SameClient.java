package nl.meekijken.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;

/** Another active dossier of the same client. */
public record SameClient(ClaimNumber number, @Nullable LicencePlate plate, LocalDate damageOn) {
}
