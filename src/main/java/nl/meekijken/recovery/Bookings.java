package nl.meekijken.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.Payable;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.Money;

/**
 * What was paid for a dossier and what of it went to the client. No entry ever changes:
 * one that was booked by mistake is taken back by another, so that both can be read and
 * the totals are right. Works inside the office of the dossier, in the transaction of
 * whoever asks, and tells of itself in the dossier.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Bookings {

	private static final Locale DUTCH = Locale.of("nl");

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	private final BookingStore store;

	private final Activities activities;

	private final BankAccounts accounts;

	private final Clock clock;

	Bookings(BookingStore store, Activities activities, BankAccounts accounts, Clock clock) {
		this.store = store;
		this.activities = activities;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** Books a payment; the intermediary reads of it, unless it is for our costs. */
	public void receive(OfficeId office, DossierId dossier, Payment payment, Author by) {
		this.store.receive(office, dossier, payment);
		tell(office, dossier, ActivityKind.PAYMENT_RECEIVED, payment.amount(), null, by, audienceOf(payment.kind()));
	}

	/**
	 * Books that a payment, or a part of it, went to the client: only to a bank account
	 * that can be used, see {@link BankAccounts#payable}. The rest can go later.
	 */
	public PayOut payOut(OfficeId office, DossierId dossier, long payment, LocalDate on, Money amount, Author by) {
		var payable = this.accounts.payable(dossier);
		if (!(payable instanceof Payable.To)) {
			return new PayOut.Locked(payable);
		}
		this.store.lock(office, dossier);
		if (!this.store.payOut(office, dossier, payment, on, amount)) {
			return new PayOut.Impossible();
		}
		tell(office, dossier, ActivityKind.PAID_OUT, amount, null, by, Audience.INTERMEDIARY);
		return new PayOut.Booked();
	}

	/**
	 * Takes back a payment that was booked by mistake.
	 * @param wrong the payment, and the reason that whoever read of it reads
	 * @return false if it was taken back before, or something of it went to the client
	 */
	public boolean takeBack(OfficeId office, DossierId dossier, Correction wrong, Author by) {
		this.store.lock(office, dossier);
		var taken = this.store.takeBack(office, dossier, wrong, today());
		taken.ifPresent(payment -> tell(office, dossier, ActivityKind.PAYMENT_TAKEN_BACK, payment.amount(),
				wrong.reason(), by, audienceOf(payment.kind())));
		return taken.isPresent();
	}

	/**
	 * Takes back that something went to the client, which was booked by mistake.
	 * @return false if it was taken back before
	 */
	public boolean takeBackPayOut(OfficeId office, DossierId dossier, Correction wrong, Author by) {
		this.store.lock(office, dossier);
		Optional<Money> taken = this.store.takeBackPayOut(office, dossier, wrong, today());
		taken.ifPresent(amount -> tell(office, dossier, ActivityKind.PAY_OUT_TAKEN_BACK, amount, wrong.reason(), by,
				Audience.INTERMEDIARY));
		return taken.isPresent();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HERE);
	}

	private static Audience audienceOf(PaymentKind kind) {
		return (kind != PaymentKind.COSTS) ? Audience.INTERMEDIARY : Audience.INTERNAL;
	}

	private void tell(OfficeId office, DossierId dossier, ActivityKind kind, Money amount, @Nullable String why,
			Author by, Audience audience) {
		this.activities.tell(office, dossier, List.of(new NewActivity(this.clock.instant(), kind, amount.display(DUTCH),
				why, Actor.RECOVERY, by.name(), audience, null, null)));
	}

}
