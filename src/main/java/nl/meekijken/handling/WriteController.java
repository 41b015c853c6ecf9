package nl.meekijken.handling;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.Payable;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Writes an activity into a dossier, or another in the place of one that stood there
 * wrongly; shows first how it will read if asked.
 */
@Controller
class WriteController {

	private static final String DONE = "done";

	private static final String TOO_LATE = "too late";

	private final Activities activities;

	private final DoneForms forms;

	private final HandleReading reading;

	private final AuthorReading authors;

	private final BankAccounts accounts;

	private final Work work;

	private final Clock clock;

	WriteController(Activities activities, DoneForms forms, HandleReading reading, AuthorReading authors,
			BankAccounts accounts, Work work, Clock clock) {
		this.accounts = accounts;
		this.activities = activities;
		this.forms = forms;
		this.reading = reading;
		this.authors = authors;
		this.work = work;
		this.clock = clock;
	}

	@PostMapping(Addresses.ONE + "/activiteiten")
	Reply write(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var form = ActivityForm.of(new Filled(typed));
		var errors = new FormErrors();
		var activity = form.read(shell.texts(), errors, this.clock.instant(), this.authors.author(shell).name());
		if (activity.isEmpty() || typed.containsKey("voorbeeld")) {
			return this.reading.read(place, viewer, shell, Drafts.of(form, errors, activity.isPresent()));
		}
		var locked = (activity.get().kind() == ActivityKind.PAID_OUT) ? locked(place, viewer, shell) : null;
		if (locked != null) {
			errors.add("soort", locked);
			return this.reading.read(place, viewer, shell, Drafts.of(form, errors, false));
		}
		if (keep(place, viewer, form, activity.get()).equals(TOO_LATE)) {
			errors.add("soort", shell.texts().say("write.corrects.gone"));
			return this.reading.read(place, viewer, shell, Drafts.of(form, errors, false));
		}
		var word = (activity.get().corrects() != null) ? "gecorrigeerd" : "geplaatst";
		return new Redirect(new Addresses(place.number()).told(word, "activiteiten"));
	}

	/** Why a client who cannot be paid was not paid either. */
	private @Nullable String locked(Whereabouts place, Viewer.Staff viewer, Shell shell) {
		var payable = this.work.inside(place.office(), viewer, () -> this.accounts.payable(place.dossier()));
		return (payable instanceof Payable.To) ? null : AccountWords.of(shell.texts(), payable);
	}

	private String keep(Whereabouts place, Viewer.Staff viewer, ActivityForm form, NewActivity activity) {
		return this.work.inside(place.office(), viewer, () -> this.forms.once(form.formKey(), () -> {
			if (activity.corrects() != null && !this.activities.mayCorrect(place.dossier(), activity)) {
				return TOO_LATE;
			}
			this.activities.tell(place.office(), place.dossier(), List.of(activity));
			return DONE;
		}));
	}

}
