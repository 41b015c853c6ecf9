package nl.meekijken.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/** The people who look along. */
@Component
@Transactional
public class Accounts {

	/** Asks who the viewer is, with the office as it is today. */
	public Question<Person> viewer() {
		throw new UnsupportedOperationException();
	}

	/** Registers a person with a first password. */
	public PersonId register(NewPerson person) {
		throw new UnsupportedOperationException();
	}

	/** Remembers in which order the viewer reads activities. */
	public void readNewestFirst(PersonId person, boolean newestFirst) {
		throw new UnsupportedOperationException();
	}

}
