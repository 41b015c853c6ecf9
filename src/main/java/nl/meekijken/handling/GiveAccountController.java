package nl.meekijken.handling;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.DeviceName;
import nl.meekijken.access.FreshProof;
import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.AccountChannel;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.Giver;
import nl.meekijken.dossier.IbanChange;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.values.CallerNetwork;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Writes down where a client wants to be paid; a colleague has to confirm it. */
@Controller
@RequestMapping(GiveAccountController.ADDRESS)
class GiveAccountController {

	static final String ADDRESS = AccountController.ADDRESS + "/doorgeven";

	private static final String DONE = "genoteerd";

	private static final String CLOSED = "gesloten";

	private static final String TOO_LATE = "too late";

	private final AccountReading reading;

	private final BankAccounts accounts;

	private final StaffReading frames;

	private final AuthorReading authors;

	private final DoneForms forms;

	private final Work work;

	GiveAccountController(AccountReading reading, BankAccounts accounts, StaffReading frames, AuthorReading authors,
			DoneForms forms, Work work) {
		this.reading = reading;
		this.accounts = accounts;
		this.frames = frames;
		this.authors = authors;
		this.forms = forms;
		this.work = work;
	}

	@GetMapping
	Reply show(Viewer.Staff viewer, FreshProof proof, Shell shell, @PathVariable String nummer) {
		var place = this.work.find(nummer);
		var read = this.reading.read(place, viewer);
		return read.dossier().file().standing().status().isActive()
				? page(place, AccountForm.empty(read.dossier().file().client().name(), read.history()),
						new FormErrors(), false, shell)
				: back(place, CLOSED);
	}

	@PostMapping
	Reply give(Viewer.Staff viewer, FreshProof proof, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
		var place = this.work.find(nummer);
		var form = AccountForm.of(new Filled(typed));
		var errors = new FormErrors();
		var account = form.read(shell.texts(), errors);
		if (account.isEmpty()) {
			return page(place, form, errors, false, shell);
		}
		var by = this.authors.author(shell);
		var giver = new Giver(by.person(), by.name(), AccountChannel.STAFF,
				DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)),
				CallerNetwork.of(request.getRemoteAddr()).value());
		var answer = this.work.inside(place.office(), viewer,
				() -> this.forms.once(form.formKey(), () -> give(place, form, account.get(), giver)));
		return answer.equals(TOO_LATE)
				? page(place, form.on(this.reading.read(place, viewer).history()), errors, true, shell)
				: back(place, answer);
	}

	private String give(Whereabouts place, AccountForm form, AccountForm.Typed account, Giver giver) {
		return switch (this.accounts.give(place.office(), place.dossier(), form.seen(), account.iban(),
				account.holder(), giver)) {
			case IbanChange.Given(), IbanChange.Unchanged() -> DONE;
			case IbanChange.ChangedMeanwhile() -> TOO_LATE;
			case IbanChange.DossierClosed() -> CLOSED;
			case IbanChange.Absent() -> throw new NotFound();
		};
	}

	private GiveAccountPage page(Whereabouts place, AccountForm form, FormErrors errors, boolean stale, Shell shell) {
		return new GiveAccountPage(this.frames.frame(shell, Section.DOSSIERS), new Addresses(place.number()), form,
				errors, stale);
	}

	private static Redirect back(Whereabouts place, String word) {
		return new Redirect(new Addresses(place.number()).account() + "?" + word);
	}

}
