package nl.meekijken.recovery;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The statutory interest a year from a day on, in percent. */
public record InterestRate(LocalDate from, BigDecimal percent) {
}
