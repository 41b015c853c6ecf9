package nl.meekijken.administration;

import java.util.Objects;

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
import nl.meekijken.account.Role;
import nl.meekijken.database.FormKey;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Opens an office with its first administrator. */
@Controller
class NewOfficeController {

	private static final String ADDRESS = OfficeListController.ADDRESS + "/nieuw";

	private final ManagerReading managers;

	private final OfficeOpening opening;

	private final Accounts accounts;

	NewOfficeController(ManagerReading managers, OfficeOpening opening, Accounts accounts) {
		this.managers = managers;
		this.opening = opening;
		this.accounts = accounts;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffAdministrator administrator, FreshProof proof, Shell shell) {
		return page(shell, OfficeForm.empty(), TierForm.empty(shell.texts()), InvitationForm.empty(Role.ADMINISTRATOR),
				new FormErrors());
	}

	@PostMapping(ADDRESS)
	Reply open(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell) {
		var filled = new Filled(typed);
		var form = OfficeForm.of(filled);
		var tier = TierForm.of(filled);
		var person = InvitationForm.of(filled, Role.ADMINISTRATOR.name());
		var errors = new FormErrors();
		var read = this.managers.with(shell);
		var facts = form.read(read.content(), shell.texts(), errors);
		var from = tier.read(shell.texts(), errors);
		var id = this.opening.nextId();
		var invited = person.read(id, this.accounts.nextNumber(), Role.ADMINISTRATOR, shell.texts(), errors);
		if (facts.isPresent() && from.isPresent() && invited.isPresent()) {
			var by = Objects.requireNonNull(read.frame().reader()).fullName();
			var wanted = new OfficeOpening.Wanted(id, facts.get(), from.get(), invited.get(), by);
			var opened = this.opening.open(wanted, viewer,
					FormKey.of("office", person.key(), form.toString() + tier + person));
			if (opened.isPresent()) {
				return new Redirect(OfficeAddress.of(opened.get()) + "?geopend");
			}
			errors.add("e-mail", shell.texts().say("invite.email.taken"));
		}
		return page(shell, form, tier, person, errors);
	}

	private Reply page(Shell shell, OfficeForm form, TierForm tier, InvitationForm person, FormErrors errors) {
		var read = this.managers.with(shell);
		return new NewOfficePage(read.frame(), read.content(), form, tier, person, errors);
	}

}
