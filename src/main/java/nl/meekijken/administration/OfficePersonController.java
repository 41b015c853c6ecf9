package nl.meekijken.administration;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.InvitationForm;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.InvitationOutcome;
import nl.meekijken.account.Invitations;
import nl.meekijken.account.Role;
import nl.meekijken.database.FormKey;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an administrator of the recovery service invite somebody of an office. */
@Controller
class OfficePersonController {

	private static final String ADDRESS = OfficeAddress.ONE + "/uitnodigen";

	private final OfficeReading reading;

	private final Invitations invitations;

	private final Accounts accounts;

	OfficePersonController(OfficeReading reading, Invitations invitations, Accounts accounts) {
		this.reading = reading;
		this.invitations = invitations;
		this.accounts = accounts;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffAdministrator administrator, FreshProof proof, Shell shell, @PathVariable long kantoor) {
		return page(new OfficeId(kantoor), InvitationForm.empty(Role.ADMINISTRATOR), new FormErrors(), shell);
	}

	@PostMapping(ADDRESS)
	Reply invite(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Shell shell, @PathVariable long kantoor) {
		var office = this.reading.office(new OfficeId(kantoor), shell).content().id();
		var filled = new Filled(typed);
		var form = InvitationForm.of(filled, filled.text("rol"));
		var errors = new FormErrors();
		var role = errors.require("rol", Role.named(form.role()).filter(known -> !known.isStaff()),
				shell.texts().say("invite.role.wrong"));
		var person = form.read(office, this.accounts.nextNumber(), role, shell.texts(), errors);
		if (person.isEmpty()) {
			return page(office, form, errors, shell);
		}
		return switch (this.invitations.inviteAsStaff(person.get(), shell.texts().locale(),
				FormKey.of("office person", form.key(), form), administrator.person())) {
			case InvitationOutcome.Invited invited -> new Redirect(OfficeAddress.of(office) + "?uitgenodigd#mensen");
			case InvitationOutcome.Taken() -> {
				errors.add("e-mail", shell.texts().say("invite.email.taken"));
				yield page(office, form, errors, shell);
			}
		};
	}

	private Reply page(OfficeId id, InvitationForm form, FormErrors errors, Shell shell) {
		var read = this.reading.office(id, shell);
		return new OfficePersonPage(read.frame(), read.content(), form, errors);
	}

}
