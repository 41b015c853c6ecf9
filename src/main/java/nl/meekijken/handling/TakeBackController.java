package nl.meekijken.handling;

import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.recovery.Bookings;
import nl.meekijken.recovery.Correction;
import nl.meekijken.recovery.Terms;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Takes back what was booked by mistake, with a reason. */
@Controller
class TakeBackController {

	private static final Said PAYMENT = new Said("teruggeboekt", "payment.back.wrong");

	private static final Said PAY_OUT = new Said("teruggeboekt", "payout.back.wrong");

	private static final Said INTERRUPTION = new Said("ingetrokken", "interruption.back.wrong");

	private static final String DONE = "teruggeboekt";

	private static final String IMPOSSIBLE = "kan niet";

	private final AmountsReading reading;

	private final Bookings bookings;

	private final Terms terms;

	private final DoneForms forms;

	private final AuthorReading authors;

	private final Work work;

	TakeBackController(AmountsReading reading, Bookings bookings, Terms terms, DoneForms forms, AuthorReading authors,
			Work work) {
		this.terms = terms;
		this.reading = reading;
		this.bookings = bookings;
		this.forms = forms;
		this.authors = authors;
		this.work = work;
	}

	@PostMapping(AmountsController.ADDRESS + "/betalingen/terug")
	Reply payment(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var form = TakeBackForm.of("betaling", new Filled(typed));
		var by = this.authors.author(shell);
		return takeBack(place, viewer, shell, form, PAYMENT,
				() -> this.bookings.takeBack(place.office(), place.dossier(), form.wrong(), by));
	}

	@PostMapping(AmountsController.ADDRESS + "/uitbetaald/terug")
	Reply payOut(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var form = TakeBackForm.of("uitbetaling", new Filled(typed));
		var by = this.authors.author(shell);
		return takeBack(place, viewer, shell, form, PAY_OUT,
				() -> this.bookings.takeBackPayOut(place.office(), place.dossier(), form.wrong(), by));
	}

	@PostMapping(AmountsController.ADDRESS + "/stuiting/terug")
	Reply interruption(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var form = TakeBackForm.of("stuiting", new Filled(typed));
		var by = this.authors.author(shell);
		return takeBack(place, viewer, shell, form, INTERRUPTION,
				() -> this.terms.takeBack(place.office(), place.dossier(), form.wrong(), by));
	}

	private Reply takeBack(Whereabouts place, Viewer.Staff viewer, Shell shell, TakeBackForm form, Said said,
			BooleanSupplier work) {
		var errors = new FormErrors();
		if (!form.isWhole()) {
			errors.add(form.field(), shell.texts().say("back.reason.wrong", Correction.LONGEST));
		}
		else if (this.work
			.inside(place.office(), viewer,
					() -> this.forms.once(form.key(), () -> work.getAsBoolean() ? DONE : IMPOSSIBLE))
			.equals(DONE)) {
			return AmountsController.back(place, said.done());
		}
		else {
			errors.add(form.field(), shell.texts().say(said.problem()));
		}
		return this.reading.read(place, viewer, shell, AmountDrafts.of(form, errors));
	}

	/**
	 * How it is answered.
	 *
	 * @param done the word that the address names
	 * @param problem the text where it cannot be
	 */
	private record Said(String done, String problem) {
	}

}
