package nl.meekijken.dossier;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;

/**
 * What happened and what it cost: the event and the client's damaged vehicle or thing.
 *
 * @param estimated by the client at the report
 * @param assessed by the expert
 */
public record Damage(LocalDate on, @Nullable LocalTime time, String country, String place, @Nullable String location,
		String course, DamagedObject object, @Nullable LicencePlate plate, @Nullable String makeAndType,
		@Nullable Money estimated, @Nullable Money assessed, boolean totalLoss) {
}
