package nl.meekijken.recovery;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.Money;

/**
 * What was paid by an insurer or somebody else who is liable.
 *
 * @param paidOut what of it went to the client, and when
 */
public record Payment(long id, LocalDate on, String payer, Money amount, PaymentKind kind, @Nullable PaidOut paidOut) {
}
