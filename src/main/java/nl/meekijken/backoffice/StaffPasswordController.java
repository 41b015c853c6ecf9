package nl.meekijken.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.PasswordAsked;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.OwnPassword;
import nl.meekijken.account.OwnPasswordOutcome;
import nl.meekijken.account.Passphrases;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.Part;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Choosing another password while signed in. */
@Controller
@RequestMapping(StaffPasswordController.ADDRESS)
class StaffPasswordController {

	static final String ADDRESS = OwnController.ADDRESS + "/wachtwoord";

	private final OwnPassword password;

	private final Passphrases passphrases;

	private final Accounts accounts;

	private final StaffReading frames;

	private final AtHome home;

	StaffPasswordController(OwnPassword password, Passphrases passphrases, Accounts accounts, StaffReading frames,
			AtHome home) {
		this.password = password;
		this.passphrases = passphrases;
		this.accounts = accounts;
		this.frames = frames;
		this.home = home;
	}

	@GetMapping
	Reply show(FreshProof proof, Viewer.Staff viewer, Shell shell, HttpServletRequest request) {
		var proposal = request.getParameterMap().containsKey("voorstel") ? this.passphrases.propose() : null;
		return page("", proposal, viewer, shell);
	}

	/** Says while typing how good the password is. */
	@PostMapping("/sterkte")
	Reply judge(@RequestParam(name = "wachtwoord", defaultValue = "") String typed, Viewer.Staff viewer, Shell shell) {
		return new Part(page(typed, null, viewer, shell), "strength");
	}

	@PostMapping
	Reply choose(@RequestParam(name = "wachtwoord", defaultValue = "") String typed,
			@RequestParam(name = "herhaling", defaultValue = "") String repeated, FreshProof proof, Viewer.Staff viewer,
			Shell shell, HttpServletResponse response) {
		var page = page(typed, null, viewer, shell);
		if (!typed.equals(repeated)) {
			return page.refusing(shell.texts().say("choose.differ"), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return switch (this.home.of(viewer, () -> this.password.change(viewer.person(), typed))) {
			case OwnPasswordOutcome.Changed() -> new Redirect(StaffSignInController.ADDRESS + "?gekozen");
			case OwnPasswordOutcome.Refused() ->
				page.refusing(page.asked().strengthWords(shell.texts()), HttpStatus.UNPROCESSABLE_CONTENT);
			case OwnPasswordOutcome.Busy() -> {
				response.setHeader(HttpHeaders.RETRY_AFTER, StaffSignInController.HALF_A_MINUTE);
				yield page.refusing(shell.texts().say("signin.busy"), HttpStatus.SERVICE_UNAVAILABLE);
			}
		};
	}

	private OwnPasswordPage page(String typed, @Nullable String proposal, Viewer.Staff viewer, Shell shell) {
		var frame = this.frames.frame(shell, Section.OWN);
		return this.home.of(viewer, () -> {
			var asked = new PasswordAsked(ADDRESS, this.accounts.own(viewer.person()).accountNumber(),
					this.password.judge(viewer.person(), typed), proposal);
			return new OwnPasswordPage(frame, asked, null, HttpStatus.OK);
		});
	}

}
