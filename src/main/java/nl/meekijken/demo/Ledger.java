package nl.meekijken.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.recovery.BroughtPayment;
import nl.meekijken.recovery.Head;
import nl.meekijken.recovery.HeadKind;
import nl.meekijken.recovery.PaymentKind;
import nl.meekijken.values.Money;

/** What a story tells of money and of terms, booked as it is told. */
record Ledger(List<Head> heads, List<BroughtPayment> payments, List<LocalDate> interrupted) {

	private static final String SOMEBODY = "verzekeraar";

	/** Where the story names no heads of damage, all that is claimed is one. */
	static Ledger of(NewDossier dossier, Story story) {
		var told = story.happenings().stream().map(Story.Happening::activity).toList();
		var payments = payments(dossier, told);
		var named = story.findings().heads();
		return new Ledger(named.isEmpty() ? head(dossier, told, payments).toList() : named, payments,
				all(told, ActivityKind.PRESCRIPTION_INTERRUPTED).map(Ledger::day).toList());
	}

	private static Stream<Head> head(NewDossier dossier, List<NewActivity> told, List<BroughtPayment> payments) {
		var received = payments.stream().map(BroughtPayment::amount).reduce(Money.ZERO, Money::plus);
		var isSettled = !received.isZero() && dossier.standing().status() != DossierStatus.PARTLY_PAID;
		return all(told, ActivityKind.DAMAGE_CLAIMED).map(Ledger::amount)
			.map(claimed -> Head.fresh(kind(dossier.damage()), null, true, claimed, isSettled ? received : null,
					received));
	}

	private static HeadKind kind(Damage damage) {
		return damage.totalLoss() ? HeadKind.TOTAL_LOSS : switch (damage.object()) {
			case BICYCLE -> HeadKind.BICYCLE;
			case OTHER -> HeadKind.FIXED_PROPERTY;
			case CAR, VAN, TRUCK, MOTORCYCLE, MOPED, CAMPER -> HeadKind.VEHICLE;
		};
	}

	private static List<BroughtPayment> payments(NewDossier dossier, List<NewActivity> told) {
		var kind = (dossier.standing().status() == DossierStatus.PARTLY_PAID) ? PaymentKind.PART : PaymentKind.FINAL;
		var paidOutOn = all(told, ActivityKind.PAID_OUT).map(Ledger::day).findFirst().orElse(null);
		return all(told, ActivityKind.PAYMENT_RECEIVED).map(payment -> payment(payment, kind, paidOutOn)).toList();
	}

	private static BroughtPayment payment(NewActivity told, PaymentKind kind, @Nullable LocalDate paidOutOn) {
		return new BroughtPayment(day(told), Objects.requireNonNullElse(told.actorName(), SOMEBODY), amount(told), kind,
				paidOutOn);
	}

	private static Stream<NewActivity> all(List<NewActivity> told, ActivityKind kind) {
		return told.stream().filter(activity -> activity.kind() == kind);
	}

	private static Money amount(NewActivity told) {
		return Money.of(Objects.requireNonNull(told.detail()));
	}

	private static LocalDate day(NewActivity told) {
		return LocalDate.ofInstant(told.at(), Days.ZONE);
	}

}
