package nl.meekijken.recovery;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.Money;

/**
 * A payment that comes with the dossier of a demo.
 *
 * @param paidOutOn when it went to the client; none if it did not
 */
public record BroughtPayment(LocalDate on, String payer, Money amount, PaymentKind kind,
		@Nullable LocalDate paidOutOn) {
}
