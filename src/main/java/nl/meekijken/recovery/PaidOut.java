package nl.meekijken.recovery;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.Money;

/**
 * What of a payment went to the client, and when.
 *
 * @param payment of which it is a part
 * @param amount less than nothing where it takes back what was booked by mistake
 * @param correction what it takes back and why; none for what really went
 */
public record PaidOut(long id, long payment, LocalDate on, Money amount, @Nullable Correction correction) {
}
