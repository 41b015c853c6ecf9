package nl.meekijken.intake;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.Person;
import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Author;
import nl.meekijken.office.OfficeId;

/**
 * Whose report it is.
 *
 * @param staff who of staff entered it; none if the reporter did so
 * @param looksAlong whether the office has the portal
 */
record Reporter(PersonId id, OfficeId office, String officeName, String fullName, @Nullable Author staff,
		boolean looksAlong) {

	static Reporter of(Person person) {
		return new Reporter(person.id(), person.office(), person.officeName(), person.fullName(), null, true);
	}

	static Reporter of(Entered entered, boolean looksAlong) {
		return new Reporter(entered.forWhom(), entered.office(), entered.officeName(), entered.forName(), entered.by(),
				looksAlong);
	}

	/** Who did what the dossier tells first. */
	Actor actor() {
		return (this.staff != null) ? Actor.RECOVERY : Actor.INTERMEDIARY;
	}

	String actorName() {
		return (this.staff != null) ? this.staff.name() : this.fullName;
	}

	/** In which words it is declared that the client allows looking along. */
	ConsentText consent() {
		return (this.staff != null) ? ConsentText.TOLD_TO_STAFF : ConsentText.TODAY;
	}

}
