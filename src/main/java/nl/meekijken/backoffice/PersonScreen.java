package nl.meekijken.backoffice;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import nl.meekijken.account.Intervention;
import nl.meekijken.account.PeopleSearch;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Told;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** The page of one person of any office, also after something was done there. */
@Component
class PersonScreen {

	private static final Notices NOTICES = new Notices(Map.of("geblokkeerd", "person.blocked", "gedeblokkeerd",
			"person.unblocked", "gevraagd", "person.asked", "verwijderd", "person.removed", "afgewezen",
			"person.refused", "verstuurd", "person.sent", "rol", "person.role.given"));

	private final PeopleSearch people;

	private final StaffReading reading;

	PersonScreen(PeopleSearch people, StaffReading reading) {
		this.people = people;
		this.reading = reading;
	}

	Reply show(PersonId person, Shell shell, HttpServletRequest request) {
		return page(person, shell, Told.in(request, shell, NOTICES), HttpStatus.OK);
	}

	/**
	 * Says what came of something.
	 * @param done in the address, when it was done
	 */
	Reply answer(Intervention intervention, PersonId person, String done, Shell shell) {
		return switch (intervention) {
			case Intervention.Done() -> new Redirect(PeopleController.ADDRESS + "/" + person.value() + "?" + done);
			case Intervention.Yourself() -> refuse(person, "person.yourself", shell);
			case Intervention.NotNow() -> refuse(person, "person.not-now", shell);
			case Intervention.Settled() -> refuse(person, "person.settled", shell);
			case Intervention.LastAdministrator() -> refuse(person, "person.last-administrator", shell);
			case Intervention.Unknown() -> throw new NotFound();
		};
	}

	private PersonPage refuse(PersonId person, String why, Shell shell) {
		return page(person, shell, Told.problem(shell.texts().say(why)), HttpStatus.CONFLICT);
	}

	PersonPage page(PersonId person, Shell shell, Told told, HttpStatus status) {
		var read = this.reading.with(this.people.find(person), shell, Section.PEOPLE);
		return new PersonPage(read.frame(), read.content().orElseThrow(NotFound::new), FormKey.fresh(), told, status);
	}

}
