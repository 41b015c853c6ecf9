package nl.meekijken.administration;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.StaffOverseer;
import nl.meekijken.access.Viewer;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Told;
import nl.meekijken.office.AccountManager;
import nl.meekijken.office.AccountManagers;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows and keeps who answers the questions of offices. */
@Controller
class ManagerController {

	private static final String ADDRESS = AdministrationController.ADDRESS + "/accountmanagers";

	private static final Notices NOTICES = new Notices(Map.of("bewaard", "managers.saved"));

	private final ManagerReading reading;

	private final AccountManagers managers;

	private final Keeping keeping;

	ManagerController(ManagerReading reading, AccountManagers managers, Keeping keeping) {
		this.reading = reading;
		this.managers = managers;
		this.keeping = keeping;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffOverseer overseer, Shell shell, @RequestParam(defaultValue = "0") long wie,
			HttpServletRequest request) {
		var read = this.reading.with(shell);
		var form = read.content()
			.stream()
			.filter(kept -> kept.id() == wie)
			.findFirst()
			.map(ManagerForm::of)
			.orElseGet(ManagerForm::empty);
		return new ManagerPage(read.frame(), overseer.administrates(), read.content(), form, new FormErrors(),
				Told.in(request, shell, NOTICES));
	}

	@PostMapping(ADDRESS)
	Reply keep(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell) {
		var form = ManagerForm.of(new Filled(typed));
		var errors = new FormErrors();
		var manager = form.read(shell.texts(), errors);
		if (manager.isEmpty()) {
			return page(shell, form, errors, Told.NOTHING);
		}
		return this.keeping.done(viewer, FormKey.of("account manager", form.key(), form),
				() -> keep(form, manager.get())) ? new Redirect(ADDRESS + "?bewaard")
						: page(shell, form, errors, Told.problem(shell.texts().say("changed-meanwhile")));
	}

	private boolean keep(ManagerForm form, AccountManager manager) {
		return form.changes() ? this.managers.change(form.id(), manager, form.shownVersion())
				: this.managers.add(manager) > 0;
	}

	private Reply page(Shell shell, ManagerForm form, FormErrors errors, Told told) {
		var read = this.reading.with(shell);
		return new ManagerPage(read.frame(), true, read.content(), form, errors, told);
	}

}
