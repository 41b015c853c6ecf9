package nl.meekijken.backoffice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.account.Interventions;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.desk.Told;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an administrator give somebody of any office, or of staff, another role. */
@Controller
class PersonRoleController {

	private final PersonScreen screen;

	private final Interventions interventions;

	PersonRoleController(PersonScreen screen, Interventions interventions) {
		this.screen = screen;
		this.interventions = interventions;
	}

	@PostMapping(PeopleController.ADDRESS + "/{persoon}/rol")
	Reply give(StaffAdministrator administrator, FreshProof proof, Shell shell, @PathVariable long persoon,
			@RequestParam(defaultValue = "") String rol) {
		var person = new PersonId(persoon);
		var role = Role.named(rol);
		if (role.isEmpty()) {
			return this.screen.page(person, shell, Told.problem(shell.texts().say("person.role.missing")),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return this.screen.answer(this.interventions.giveRole(person, role.get(), administrator.person()), person,
				"rol", shell);
	}

}
