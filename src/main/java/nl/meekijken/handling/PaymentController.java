package nl.meekijken.handling;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Work;
import nl.meekijken.recovery.Bookings;
import nl.meekijken.recovery.Manner;
import nl.meekijken.recovery.PayOut;
import nl.meekijken.recovery.Terms;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Books what was paid and what of it went on to the client, and what interrupted a term.
 */
@Controller
class PaymentController {

	private final AmountsReading reading;

	private final Bookings bookings;

	private final Terms terms;

	private final DoneForms forms;

	private final AuthorReading authors;

	private final Work work;

	PaymentController(AmountsReading reading, Bookings bookings, Terms terms, DoneForms forms, AuthorReading authors,
			Work work) {
		this.reading = reading;
		this.bookings = bookings;
		this.terms = terms;
		this.forms = forms;
		this.authors = authors;
		this.work = work;
	}

	@PostMapping(AmountsController.ADDRESS + "/betalingen")
	Reply receive(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var form = PaymentForm.of(new Filled(typed));
		var errors = new FormErrors();
		var payment = form.read(shell.texts(), errors);
		if (payment.isEmpty()) {
			return this.reading.read(place, viewer, shell, AmountDrafts.of(form, errors));
		}
		var by = this.authors.author(shell);
		this.work.inside(place.office(), viewer, () -> this.forms.once(form.formKey(), () -> {
			this.bookings.receive(place.office(), place.dossier(), payment.get(), by);
			return "";
		}));
		return AmountsController.back(place, "ontvangen");
	}

	@PostMapping(AmountsController.ADDRESS + "/uitbetaald")
	Reply payOut(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var filled = new Filled(typed);
		var payment = filled.text("betaling");
		var errors = new FormErrors();
		var day = errors.require("op-" + payment, PaymentForm.past(filled.text("op"), shell.texts()),
				shell.texts().say("day.wrong"));
		var amount = errors.require("bedrag-" + payment,
				HeadForm.amount(filled.text("bedrag")).filter(money -> !money.isZero()),
				shell.texts().say("amount.wrong"));
		if (day == null || amount == null) {
			return this.reading.read(place, viewer, shell, AmountDrafts.of(errors));
		}
		var by = this.authors.author(shell);
		var key = FormKey.of("pay out", filled.text("sleutel"), payment + " " + day + " " + amount);
		var done = this.work.inside(place.office(), viewer, () -> this.forms.once(key, () -> words(
				this.bookings.payOut(place.office(), place.dossier(), HeadForm.number(payment), day, amount, by),
				shell)));
		if (done.isEmpty()) {
			return AmountsController.back(place, "uitbetaald");
		}
		errors.add("bedrag-" + payment, done);
		return this.reading.read(place, viewer, shell, AmountDrafts.of(errors));
	}

	/** Why it was not booked, in words; nothing if it was. */
	private static String words(PayOut payOut, Shell shell) {
		return switch (payOut) {
			case PayOut.Booked() -> "";
			case PayOut.Impossible() -> shell.texts().say("payout.wrong");
			case PayOut.Locked(var why) -> AccountWords.of(shell.texts(), why);
		};
	}

	@PostMapping(AmountsController.ADDRESS + "/stuiting")
	Reply interrupt(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var filled = new Filled(typed);
		var errors = new FormErrors();
		var day = errors.require("gestuit-op", PaymentForm.past(filled.text("gestuit-op"), shell.texts()),
				shell.texts().say("day.wrong"));
		var manner = errors.require("wijze", manner(filled.text("wijze")),
				shell.texts().say("interruption.manner.missing"));
		if (day == null || manner == null) {
			return this.reading.read(place, viewer, shell, AmountDrafts.of(errors));
		}
		var by = this.authors.author(shell);
		var letter = letter(filled.text("brief"));
		var key = FormKey.of("interruption", filled.text("sleutel"), day + " " + manner + letter);
		var problem = this.work.inside(place.office(), viewer, () -> this.forms.once(key,
				() -> this.terms.interrupt(place.office(), place.dossier(), day, manner, letter, by) ? "" : "letter"));
		if (problem.isEmpty()) {
			return AmountsController.back(place, "gestuit");
		}
		errors.add("brief", shell.texts().say("interruption.letter.wrong"));
		return this.reading.read(place, viewer, shell, AmountDrafts.of(errors));
	}

	/** None where none was chosen; one that cannot be is none of any dossier. */
	private static @Nullable Long letter(String typed) {
		return typed.isBlank() ? null : HeadForm.number(typed);
	}

	private static Optional<Manner> manner(String typed) {
		return Arrays.stream(Manner.values()).filter(one -> one.name().equals(typed)).findFirst();
	}

}
