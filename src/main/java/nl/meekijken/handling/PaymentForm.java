package nl.meekijken.handling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.meekijken.database.FormKey;
import nl.meekijken.recovery.Payment;
import nl.meekijken.recovery.PaymentKind;
import nl.meekijken.values.TypedDay;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/** A payment as it is typed. */
record PaymentForm(String on, String payer, String amount, String kind, String key) {

	private static final int LONGEST = 200;

	static PaymentForm empty(LocalDate today) {
		return new PaymentForm(today.toString(), "", "", "", FormKey.fresh());
	}

	static PaymentForm of(Filled filled) {
		return new PaymentForm(filled.text("ontvangen-op"), filled.text("van"), filled.text("bedrag"),
				filled.text("betaling-soort"), filled.text("sleutel"));
	}

	FormKey formKey() {
		return FormKey.of("payment", this.key, List.of(this.on, this.payer, this.amount, this.kind));
	}

	Optional<Payment> read(Texts texts, FormErrors errors) {
		var day = errors.require("ontvangen-op", past(this.on, texts), texts.say("day.wrong"));
		var whoPaid = errors.require("van",
				Optional.of(this.payer.strip()).filter(name -> !name.isEmpty() && name.length() <= LONGEST),
				texts.say("payment.payer.wrong"));
		var sum = errors.require("bedrag", HeadForm.amount(this.amount).filter(money -> !money.isZero()),
				texts.say("amount.wrong"));
		var what = errors.require("betaling-soort",
				Arrays.stream(PaymentKind.values()).filter(one -> one.name().equals(this.kind)).findFirst(),
				texts.say("payment.kind.missing"));
		return (day == null || whoPaid == null || sum == null || what == null) ? Optional.empty()
				: Optional.of(new Payment(0, day, whoPaid, sum, what, null));
	}

	/** A day that was, or is today. */
	static Optional<LocalDate> past(String typed, Texts texts) {
		return TypedDay.parse(typed, texts.today()).filter(day -> !day.isAfter(texts.today()) && day.getYear() >= 1990);
	}

}
