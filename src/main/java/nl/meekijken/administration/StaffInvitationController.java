package nl.meekijken.administration;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.InvitationForm;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.InvitationOutcome;
import nl.meekijken.account.Invitations;
import nl.meekijken.account.Role;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an administrator invite somebody who will work for the recovery service. */
@Controller
class StaffInvitationController {

	private static final String ADDRESS = StaffController.ADDRESS + "/uitnodigen";

	private final Invitations invitations;

	private final Accounts accounts;

	private final StaffReading frames;

	StaffInvitationController(Invitations invitations, Accounts accounts, StaffReading frames) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.frames = frames;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffAdministrator administrator, FreshProof proof, Shell shell) {
		return page(InvitationForm.empty(Role.HANDLER), new FormErrors(), shell);
	}

	@PostMapping(ADDRESS)
	Reply invite(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell) {
		var filled = new Filled(typed);
		var form = InvitationForm.of(filled, filled.text("rol"));
		var errors = new FormErrors();
		var role = errors.require("rol", Role.named(form.role()).filter(Role::isStaff),
				shell.texts().say("invite.role.wrong"));
		var person = form.read(viewer.office(), this.accounts.nextNumber(), role, shell.texts(), errors);
		if (person.isEmpty()) {
			return page(form, errors, shell);
		}
		return switch (this.invitations.inviteAsStaff(person.get(), shell.texts().locale(),
				FormKey.of("staff invitation", form.key(), form), administrator.person())) {
			case InvitationOutcome.Invited invited -> new Redirect(StaffController.ADDRESS + "?uitgenodigd");
			case InvitationOutcome.Taken() -> {
				errors.add("e-mail", shell.texts().say("invite.email.taken"));
				yield page(form, errors, shell);
			}
		};
	}

	private Reply page(InvitationForm form, FormErrors errors, Shell shell) {
		return new StaffInvitationPage(this.frames.frame(shell, Section.ADMINISTRATION), form, errors);
	}

}
