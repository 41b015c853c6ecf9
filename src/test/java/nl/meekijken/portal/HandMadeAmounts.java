package nl.meekijken.portal;

import java.time.LocalDate;
import java.util.List;

import nl.meekijken.recovery.Head;
import nl.meekijken.recovery.HeadKind;
import nl.meekijken.recovery.PaidOut;
import nl.meekijken.recovery.Payment;
import nl.meekijken.recovery.PaymentKind;
import nl.meekijken.recovery.Statement;
import nl.meekijken.values.Money;

/** Amounts of a dossier, made by hand. */
final class HandMadeAmounts {

	private HandMadeAmounts() {
	}

	static Statement statement() {
		return new Statement(
				List.of(Head.fresh(HeadKind.VEHICLE, "Bumper", true, new Money(100_000), new Money(75_000),
						new Money(50_000)),
						Head.fresh(HeadKind.TOWING, null, true, new Money(9_999), null, Money.ZERO)),
				List.of(new Payment(1, LocalDate.of(2026, 11, 1), "Verzekeraar", new Money(50_000), PaymentKind.PART,
						null)),
				List.of(new PaidOut(1, 1, LocalDate.of(2026, 11, 3), new Money(45_000), null)), null);
	}

}
