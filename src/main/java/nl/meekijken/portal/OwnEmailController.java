package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.EmailChanges;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Asking for another e-mail address, which its reader has to confirm. */
@Controller
@RequestMapping(OwnEmailController.ADDRESS)
class OwnEmailController {

	static final String ADDRESS = "/eigen-gegevens/e-mailadres";

	private final EmailChanges changes;

	private final Accounts accounts;

	private final Readers readers;

	OwnEmailController(EmailChanges changes, Accounts accounts, Readers readers) {
		this.changes = changes;
		this.accounts = accounts;
		this.readers = readers;
	}

	@GetMapping
	Reply show(FreshProof proof, Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) {
		return page("", new FormErrors(), request.getParameterMap().containsKey("gevraagd"), viewer, shell);
	}

	@PostMapping
	Reply ask(@RequestParam(name = "adres", defaultValue = "") String typed, FreshProof proof,
			Viewer.Intermediary viewer, Shell shell) {
		var errors = new FormErrors();
		var address = errors.require("adres", EmailAddress.parse(typed), shell.texts().say("own.email.wrong"));
		if (address != null && address.key().equals(this.accounts.own(viewer.person()).email().key())) {
			errors.add("adres", shell.texts().say("own.email.same"));
		}
		if (this.readers.current().demoEndsOn() != null) {
			errors.add("adres", shell.texts().say("own.email.demo"));
		}
		if (address == null || !errors.isEmpty()) {
			return page(typed, errors, false, viewer, shell);
		}
		if (!this.changes.ask(viewer.person(), address)) {
			errors.add("adres", shell.texts().say("own.email.too-often"));
			return page(typed, errors, false, viewer, shell);
		}
		return new Redirect(ADDRESS + "?gevraagd");
	}

	private Reply page(String typed, FormErrors errors, boolean asked, Viewer.Intermediary viewer, Shell shell) {
		return new OwnEmailPage(new Frame(shell, this.readers.current(), Section.OWN),
				this.accounts.own(viewer.person()).email(), typed, errors, asked);
	}

}
