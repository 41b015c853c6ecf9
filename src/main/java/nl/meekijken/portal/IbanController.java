package nl.meekijken.portal;

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
import nl.meekijken.dossier.AccountChannel;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.GivenIban;
import nl.meekijken.dossier.Giver;
import nl.meekijken.dossier.IbanChange;
import nl.meekijken.values.CallerNetwork;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Lets an intermediary give the bank account number of a client, who has just proved
 * again who they are.
 */
@Controller
@RequestMapping("/dossiers/{nummer}/iban")
class IbanController {

	private final BankAccounts accounts;

	private final IbanReading reading;

	private final Readers readers;

	IbanController(BankAccounts accounts, IbanReading reading, Readers readers) {
		this.accounts = accounts;
		this.reading = reading;
		this.readers = readers;
	}

	@GetMapping
	Reply show(@PathVariable("nummer") String number, FreshProof proof, Viewer.Intermediary viewer, Shell shell) {
		var address = DossierAddress.read(number);
		return this.reading.page(address, this.reading.read(address), null, null, false, new FormErrors(), shell);
	}

	/** Shows once more what was typed, with the bank; or takes it back into the form. */
	@PostMapping("/controle")
	Reply check(@PathVariable("nummer") String number, @RequestParam MultiValueMap<String, String> typed,
			FreshProof proof, Viewer.Intermediary viewer, Shell shell) {
		var address = DossierAddress.read(number);
		var read = this.reading.read(address);
		var form = IbanForm.of(new Filled(typed));
		var errors = new FormErrors();
		if (typed.containsKey("terug")) {
			return this.reading.page(address, read, form, null, false, errors, shell);
		}
		var account = form.read(shell.texts(), errors);
		return this.reading.page(address, read, form, account.map(IbanForm.Typed::iban).orElse(null), false, errors,
				shell);
	}

	@PostMapping
	Reply give(@PathVariable("nummer") String number, @RequestParam MultiValueMap<String, String> typed,
			FreshProof proof, Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) {
		var address = DossierAddress.read(number);
		var form = IbanForm.of(new Filled(typed));
		var errors = new FormErrors();
		var account = form.read(shell.texts(), errors);
		if (account.isEmpty()) {
			return this.reading.page(address, this.reading.read(address), form, null, false, errors, shell);
		}
		var given = new GivenIban(address.number(), form.seen(), account.get().iban(), account.get().holder(),
				form.alike(), giver(viewer, request));
		return switch (this.accounts.give(given)) {
			case IbanChange.Given() -> new Redirect(address.client("iban-doorgegeven"));
			case IbanChange.Unchanged() -> new Redirect(address.client("iban-ongewijzigd"));
			case IbanChange.DossierClosed() -> new Redirect(address.client("dossier-gesloten"));
			case IbanChange.ChangedMeanwhile() ->
				this.reading.page(address, this.reading.read(address), form, account.get().iban(), true, errors, shell);
			case IbanChange.Absent() -> throw new NotFound();
		};
	}

	private Giver giver(Viewer.Intermediary viewer, HttpServletRequest request) {
		return new Giver(viewer.person(), this.readers.current().fullName(), AccountChannel.PORTAL,
				DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)),
				CallerNetwork.of(request.getRemoteAddr()).value());
	}

}
