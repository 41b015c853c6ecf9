package nl.meekijken.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.EmailChanges;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Asking for another e-mail address, which its reader has to confirm. */
@Controller
@RequestMapping(StaffEmailController.ADDRESS)
class StaffEmailController {

	static final String ADDRESS = OwnController.ADDRESS + "/e-mailadres";

	private final EmailChanges changes;

	private final Accounts accounts;

	private final StaffReading frames;

	private final AtHome home;

	StaffEmailController(EmailChanges changes, Accounts accounts, StaffReading frames, AtHome home) {
		this.changes = changes;
		this.accounts = accounts;
		this.frames = frames;
		this.home = home;
	}

	@GetMapping
	Reply show(FreshProof proof, Viewer.Staff viewer, Shell shell, HttpServletRequest request) {
		return page("", new FormErrors(), request.getParameterMap().containsKey("gevraagd"), viewer, shell);
	}

	@PostMapping
	Reply ask(@RequestParam(name = "adres", defaultValue = "") String typed, FreshProof proof, Viewer.Staff viewer,
			Shell shell) {
		var errors = new FormErrors();
		var address = errors.require("adres", EmailAddress.parse(typed), shell.texts().say("own.email.wrong"));
		if (address != null) {
			var wrong = this.home.of(viewer, () -> ask(viewer, address));
			if (wrong != null) {
				errors.add("adres", shell.texts().say(wrong));
			}
		}
		return errors.isEmpty() ? new Redirect(ADDRESS + "?gevraagd") : page(typed, errors, false, viewer, shell);
	}

	/** The key of what is wrong with it; none when mails leave. */
	private @Nullable String ask(Viewer.Staff viewer, EmailAddress address) {
		if (address.key().equals(this.accounts.own(viewer.person()).email().key())) {
			return "own.email.same";
		}
		return this.changes.ask(viewer.person(), address) ? null : "own.email.too-often";
	}

	private Reply page(String typed, FormErrors errors, boolean asked, Viewer.Staff viewer, Shell shell) {
		var frame = this.frames.frame(shell, Section.OWN);
		var present = this.home.of(viewer, () -> this.accounts.own(viewer.person()).email());
		return new OwnEmailPage(frame, present, typed, errors, asked);
	}

}
