package nl.meekijken.registers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A vehicle as the RDW describes it, in capitals as it stands there.
 *
 * @param kind as in "PERSONENAUTO"
 * @param make as in "VOLKSWAGEN"
 * @param type the trade name, as in "GOLF"; some have none
 * @param firstAdmittedOn when it was admitted to the road for the first time, in any
 * country
 */
public record Vehicle(@Nullable String kind, String make, @Nullable String type, @Nullable LocalDate firstAdmittedOn) {
}
