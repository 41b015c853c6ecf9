package nl.meekijken.notification;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.ClaimNumber;

/**
 * A day, or a time of a day, that matters in a dossier. Nobody is named in it.
 *
 * @param place tells apart what is of the same kind in one dossier, and stays the same
 * when the day moves
 * @param time in the Netherlands; none if it is a whole day
 */
record Moment(ClaimNumber number, MomentKind kind, long place, LocalDate day, @Nullable LocalTime time) {
}
