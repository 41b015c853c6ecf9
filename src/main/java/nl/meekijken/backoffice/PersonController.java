package nl.meekijken.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Interventions;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Told;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows one person of any office, and does what staff may do for that account. */
@Controller
class PersonController {

	private static final String PERSON = PeopleController.ADDRESS + "/{persoon}";

	private static final int LONGEST_REASON = 500;

	private final PersonScreen screen;

	private final Interventions interventions;

	PersonController(PersonScreen screen, Interventions interventions) {
		this.screen = screen;
		this.interventions = interventions;
	}

	@GetMapping(PERSON)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable long persoon, HttpServletRequest request) {
		return this.screen.show(new PersonId(persoon), shell, request);
	}

	@PostMapping(PERSON + "/blokkeren")
	Reply block(StaffAdministrator administrator, FreshProof proof, Shell shell, @PathVariable long persoon) {
		var person = new PersonId(persoon);
		return this.screen.answer(this.interventions.block(person, administrator.person()), person, "geblokkeerd",
				shell);
	}

	@PostMapping(PERSON + "/deblokkeren")
	Reply unblock(StaffAdministrator administrator, FreshProof proof, Shell shell, @PathVariable long persoon) {
		var person = new PersonId(persoon);
		return this.screen.answer(this.interventions.unblock(person, administrator.person()), person, "gedeblokkeerd",
				shell);
	}

	@PostMapping(PERSON + "/instructies")
	Reply sendInstructions(Viewer.Staff viewer, Shell shell, @PathVariable long persoon,
			@RequestParam(defaultValue = "") String sleutel) {
		var person = new PersonId(persoon);
		return this.screen.answer(this.interventions.sendInstructions(person, viewer.person(),
				FormKey.of("instructions", sleutel, persoon)), person, "verstuurd", shell);
	}

	@PostMapping(PERSON + "/tweede-stap/vragen")
	Reply askRemoval(Viewer.Staff viewer, Shell shell, @PathVariable long persoon,
			@RequestParam(defaultValue = "") String reden) {
		var person = new PersonId(persoon);
		var reason = reden.substring(0, Math.min(reden.length(), LONGEST_REASON)).strip();
		if (reason.isEmpty()) {
			return this.screen.page(person, shell, Told.problem(shell.texts().say("person.reason.missing")),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return this.screen.answer(this.interventions.askRemoval(person, viewer.person(), reason), person, "gevraagd",
				shell);
	}

	@PostMapping(PERSON + "/tweede-stap/verwijderen")
	Reply agreeToRemoval(Viewer.Staff viewer, FreshProof proof, Shell shell, @PathVariable long persoon) {
		var person = new PersonId(persoon);
		return this.screen.answer(this.interventions.agreeToRemoval(person, viewer.person()), person, "verwijderd",
				shell);
	}

	@PostMapping(PERSON + "/tweede-stap/afwijzen")
	Reply refuseRemoval(Viewer.Staff viewer, Shell shell, @PathVariable long persoon) {
		var person = new PersonId(persoon);
		return this.screen.answer(this.interventions.refuseRemoval(person, viewer.person()), person, "afgewezen",
				shell);
	}

}
