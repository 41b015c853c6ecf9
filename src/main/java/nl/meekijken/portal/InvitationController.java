package nl.meekijken.portal;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Administrator;
import nl.meekijken.access.FreshProof;
import nl.meekijken.access.InvitationForm;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.ForgottenPasswords;
import nl.meekijken.account.InvitationOutcome;
import nl.meekijken.account.Invitations;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.database.FormKey;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an administrator invite colleagues, and help who cannot get in. */
@Controller
class InvitationController {

	private static final String ADDRESS = "/collegas/uitnodigen";

	private final Invitations invitations;

	private final ForgottenPasswords passwords;

	private final Accounts accounts;

	private final Readers readers;

	InvitationController(Invitations invitations, ForgottenPasswords passwords, Accounts accounts, Readers readers) {
		this.invitations = invitations;
		this.passwords = passwords;
		this.accounts = accounts;
		this.readers = readers;
	}

	@GetMapping(ADDRESS)
	Reply show(Administrator administrator, FreshProof proof, Shell shell) {
		return page(InvitationForm.empty(Role.MEMBER), new FormErrors(), shell);
	}

	@PostMapping(ADDRESS)
	Reply invite(@RequestParam MultiValueMap<String, String> typed, Administrator administrator, FreshProof proof,
			Shell shell) {
		var role = typed.containsKey("beheerder") ? Role.ADMINISTRATOR : Role.MEMBER;
		var form = InvitationForm.of(new Filled(typed), role.name());
		var errors = new FormErrors();
		var person = form.read(administrator.office(), this.accounts.nextNumber(), role, shell.texts(), errors);
		if (this.readers.current().demoEndsOn() != null) {
			errors.add("e-mail", shell.texts().say("invite.demo"));
		}
		if (person.isEmpty() || !errors.isEmpty()) {
			return page(form, errors, shell);
		}
		return switch (this.invitations.inviteColleague(person.get(), shell.texts().locale(),
				FormKey.of("invitation", form.key(), form))) {
			case InvitationOutcome.Invited invited -> new Redirect(ColleaguesController.ADDRESS + "?uitgenodigd");
			case InvitationOutcome.Taken() -> {
				errors.add("e-mail", shell.texts().say("invite.email.taken"));
				yield page(form, errors, shell);
			}
		};
	}

	/** Mails what leads to a password, the first or a new one; nobody else sees it. */
	@PostMapping("/collegas/{persoon}/wachtwoord")
	Reply help(@PathVariable("persoon") long person, @RequestParam(defaultValue = "") String sleutel,
			Administrator administrator) {
		var sent = this.passwords.startFor(new PersonId(person), FormKey.of("password", sleutel, person));
		return new Redirect(ColleaguesController.ADDRESS + (sent ? "?verstuurd" : "?te-vaak"));
	}

	private Reply page(InvitationForm form, FormErrors errors, Shell shell) {
		var reader = this.readers.current();
		return new InvitationPage(new Frame(shell, reader, Section.COLLEAGUES), reader.officeName(), form, errors);
	}

}
