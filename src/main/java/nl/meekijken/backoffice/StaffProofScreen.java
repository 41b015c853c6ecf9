package nl.meekijken.backoffice;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import nl.meekijken.access.FactorReading;
import nl.meekijken.access.GoingOn;
import nl.meekijken.access.ProofAsked;
import nl.meekijken.access.Viewer;
import nl.meekijken.access.Wish;
import nl.meekijken.account.FoundPerson;
import nl.meekijken.account.PeopleSearch;
import nl.meekijken.account.PersonId;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.Shell;

/** The pages around a factor that a member of staff is asked for once more. */
@Component
class StaffProofScreen {

	private final FactorReading reading;

	private final PeopleSearch people;

	private final StaffReading frames;

	private final AtHome home;

	StaffProofScreen(FactorReading reading, PeopleSearch people, StaffReading frames, AtHome home) {
		this.reading = reading;
		this.people = people;
		this.frames = frames;
		this.home = home;
	}

	/** Asks for it. */
	ProofPage ask(Viewer.Staff viewer, Shell shell, Wish wish, boolean recovery, @Nullable String error,
			HttpStatus status) {
		var frame = this.frames.frame(shell.at(wish.address()), Section.ELSEWHERE);
		var state = this.home.of(viewer, this.reading::state);
		return new ProofPage(frame, new ProofAsked(state, StaffProofController.ADDRESS, wish, recovery), error, status);
	}

	/** It was given: lets the reader carry out what was wanted. */
	ContinuePage goOn(Shell shell, Wish wish, String act) {
		var here = shell.at(wish.back());
		var person = StaffDeed.personAt(act);
		if (person.isEmpty()) {
			return new ContinuePage(this.frames.frame(here, Section.ELSEWHERE),
					new GoingOn(wish, act, StaffDeed.at(act), null));
		}
		var read = this.frames.with(this.people.find(new PersonId(person.getAsLong())), here, Section.PEOPLE);
		return new ContinuePage(read.frame(),
				new GoingOn(wish, act, StaffDeed.at(act), read.content().map(FoundPerson::fullName).orElse(null)));
	}

}
