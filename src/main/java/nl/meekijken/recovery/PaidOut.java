package nl.meekijken.recovery;

import java.time.LocalDate;

import nl.meekijken.values.Money;

/** What of a payment went to the client, and when. */
public record PaidOut(LocalDate on, Money amount) {
}
