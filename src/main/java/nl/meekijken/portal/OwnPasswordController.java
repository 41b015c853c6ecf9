package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.OwnPassword;
import nl.meekijken.account.OwnPasswordOutcome;
import nl.meekijken.account.Passphrases;
import nl.meekijken.web.Part;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Choosing another password while signed in. */
@Controller
@RequestMapping(OwnPasswordController.ADDRESS)
class OwnPasswordController {

	static final String ADDRESS = "/eigen-gegevens/wachtwoord";

	private final OwnPassword password;

	private final Passphrases passphrases;

	private final Accounts accounts;

	private final Readers readers;

	OwnPasswordController(OwnPassword password, Passphrases passphrases, Accounts accounts, Readers readers) {
		this.password = password;
		this.passphrases = passphrases;
		this.accounts = accounts;
		this.readers = readers;
	}

	@GetMapping
	Reply show(FreshProof proof, Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) {
		var page = page("", viewer, shell);
		return request.getParameterMap().containsKey("voorstel") ? page.proposing(this.passphrases.propose()) : page;
	}

	/** Says while typing how good the password is. */
	@PostMapping("/sterkte")
	Reply judge(@RequestParam(name = "wachtwoord", defaultValue = "") String typed, Viewer.Intermediary viewer,
			Shell shell) {
		return new Part(page(typed, viewer, shell), "strength");
	}

	@PostMapping
	Reply choose(@RequestParam(name = "wachtwoord", defaultValue = "") String typed,
			@RequestParam(name = "herhaling", defaultValue = "") String repeated, FreshProof proof,
			Viewer.Intermediary viewer, Shell shell, HttpServletResponse response) {
		var page = page(typed, viewer, shell);
		if (!typed.equals(repeated)) {
			return page.because(shell.texts().say("choose.differ"), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return switch (this.password.change(viewer.person(), typed)) {
			case OwnPasswordOutcome.Changed() -> new Redirect("/inloggen?gekozen");
			case OwnPasswordOutcome.Refused() -> page.because(page.strengthWords(), HttpStatus.UNPROCESSABLE_CONTENT);
			case OwnPasswordOutcome.Busy() -> NewPasswordController.busy(page, response);
		};
	}

	private NewPasswordPage page(String typed, Viewer.Intermediary viewer, Shell shell) {
		var choosing = new Choosing(ADDRESS, "choose.own.title", "choose.own.lead",
				this.accounts.own(viewer.person()).accountNumber());
		return NewPasswordPage.of(new Frame(shell, this.readers.current(), Section.OWN), choosing,
				this.password.judge(viewer.person(), typed));
	}

}
