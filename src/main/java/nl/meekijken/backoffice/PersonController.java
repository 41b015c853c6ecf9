package nl.meekijken.backoffice;

import java.util.Map;

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
import nl.meekijken.account.Intervention;
import nl.meekijken.account.Interventions;
import nl.meekijken.account.PeopleSearch;
import nl.meekijken.account.PersonId;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows one person of any office, and does what staff may do for that account. */
@Controller
class PersonController {

	private static final String PERSON = PeopleController.ADDRESS + "/{persoon}";

	private static final Notices NOTICES = new Notices(
			Map.of("geblokkeerd", "person.blocked", "gedeblokkeerd", "person.unblocked", "gevraagd", "person.asked",
					"verwijderd", "person.removed", "afgewezen", "person.refused", "verstuurd", "person.sent"));

	private static final Map<String, String> PRESSED = Map.of("blokkeren", "person.block", "deblokkeren",
			"person.unblock", "verwijderen", "removal.agree");

	private static final int LONGEST_REASON = 500;

	private final PeopleSearch people;

	private final Interventions interventions;

	private final StaffReading reading;

	PersonController(PeopleSearch people, Interventions interventions, StaffReading reading) {
		this.people = people;
		this.interventions = interventions;
		this.reading = reading;
	}

	@GetMapping(PERSON)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable long persoon, HttpServletRequest request) {
		return page(new PersonId(persoon), shell, Told.in(request, shell, NOTICES, PRESSED), HttpStatus.OK);
	}

	@PostMapping(PERSON + "/blokkeren")
	Reply block(StaffAdministrator administrator, FreshProof proof, Shell shell, @PathVariable long persoon) {
		var person = new PersonId(persoon);
		return answer(this.interventions.block(person, administrator.person()), person, "geblokkeerd", shell);
	}

	@PostMapping(PERSON + "/deblokkeren")
	Reply unblock(StaffAdministrator administrator, FreshProof proof, Shell shell, @PathVariable long persoon) {
		var person = new PersonId(persoon);
		return answer(this.interventions.unblock(person, administrator.person()), person, "gedeblokkeerd", shell);
	}

	@PostMapping(PERSON + "/instructies")
	Reply sendInstructions(Viewer.Staff viewer, Shell shell, @PathVariable long persoon) {
		var person = new PersonId(persoon);
		return answer(this.interventions.sendInstructions(person, viewer.person()), person, "verstuurd", shell);
	}

	@PostMapping(PERSON + "/tweede-stap/vragen")
	Reply askRemoval(Viewer.Staff viewer, Shell shell, @PathVariable long persoon,
			@RequestParam(defaultValue = "") String reden) {
		var person = new PersonId(persoon);
		var reason = reden.substring(0, Math.min(reden.length(), LONGEST_REASON)).strip();
		if (reason.isEmpty()) {
			return page(person, shell, Told.problem(shell.texts().say("person.reason.missing")),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return answer(this.interventions.askRemoval(person, viewer.person(), reason), person, "gevraagd", shell);
	}

	@PostMapping(PERSON + "/tweede-stap/verwijderen")
	Reply agreeToRemoval(Viewer.Staff viewer, FreshProof proof, Shell shell, @PathVariable long persoon) {
		var person = new PersonId(persoon);
		return answer(this.interventions.agreeToRemoval(person, viewer.person()), person, "verwijderd", shell);
	}

	@PostMapping(PERSON + "/tweede-stap/afwijzen")
	Reply refuseRemoval(Viewer.Staff viewer, Shell shell, @PathVariable long persoon) {
		var person = new PersonId(persoon);
		return answer(this.interventions.refuseRemoval(person, viewer.person()), person, "afgewezen", shell);
	}

	private Reply answer(Intervention intervention, PersonId person, String done, Shell shell) {
		return switch (intervention) {
			case Intervention.Done() -> new Redirect(PeopleController.ADDRESS + "/" + person.value() + "?" + done);
			case Intervention.Yourself() ->
				page(person, shell, Told.problem(shell.texts().say("person.yourself")), HttpStatus.CONFLICT);
			case Intervention.NotNow() ->
				page(person, shell, Told.problem(shell.texts().say("person.not-now")), HttpStatus.CONFLICT);
			case Intervention.Settled() ->
				page(person, shell, Told.problem(shell.texts().say("person.settled")), HttpStatus.CONFLICT);
			case Intervention.Unknown() -> throw new NotFound();
		};
	}

	private PersonPage page(PersonId person, Shell shell, Told told, HttpStatus status) {
		var read = this.reading.with(this.people.find(person), shell, Section.PEOPLE);
		return new PersonPage(read.frame(), read.content().orElseThrow(NotFound::new), told, status);
	}

}
