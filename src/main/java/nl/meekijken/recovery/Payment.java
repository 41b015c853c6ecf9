package nl.meekijken.recovery;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.Money;

/**
 * What was paid by an insurer or somebody else who is liable.
 *
 * @param amount less than nothing where it takes back what was booked by mistake
 * @param correction what it takes back and why; none for what was really paid
 */
public record Payment(long id, LocalDate on, String payer, Money amount, PaymentKind kind,
		@Nullable Correction correction) {
}
