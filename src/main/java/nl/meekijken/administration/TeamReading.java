package nl.meekijken.administration;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.FoundPerson;
import nl.meekijken.account.PeopleSearch;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.StaffReading.Read;
import nl.meekijken.dossier.Handlers;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Shell;

/** Reads who works for the recovery service, and in which team. */
@Component
@Transactional(readOnly = true)
class TeamReading {

	private final PeopleSearch people;

	private final Handlers handlers;

	private final StaffReading reading;

	private final RoundTrip roundTrip;

	TeamReading(PeopleSearch people, Handlers handlers, StaffReading reading, RoundTrip roundTrip) {
		this.people = people;
		this.handlers = handlers;
		this.reading = reading;
		this.roundTrip = roundTrip;
	}

	Read<List<FoundPerson>> all(Viewer.Staff viewer, Shell shell) {
		return this.reading.with(this.people.of(viewer.office()), shell, Section.ADMINISTRATION);
	}

	/** A member of staff who can have dossiers; anybody else is nowhere. */
	Read<FoundPerson> one(long id, Viewer.Staff viewer, Shell shell) {
		var read = all(viewer, shell);
		var found = read.content()
			.stream()
			.filter(person -> person.id().value() == id && !person.isBlocked())
			.findFirst()
			.orElseThrow(NotFound::new);
		return new Read<>(read.frame(), found);
	}

	Map<PersonId, String> teams() {
		return this.roundTrip.ask(this.handlers.teams());
	}

}
