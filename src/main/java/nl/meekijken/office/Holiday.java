package nl.meekijken.office;

import java.time.LocalDate;

/**
 * A day that is a holiday by the calendar, or by what the recovery service decided.
 *
 * @param closed whether nobody works then; if not, it is a working day after all
 */
public record Holiday(long id, LocalDate day, String name, boolean closed) {
}
