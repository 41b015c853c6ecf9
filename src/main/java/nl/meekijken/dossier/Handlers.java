package nl.meekijken.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;

/** The people of the recovery service who handle dossiers. */
@Component
public class Handlers {

	private final HandlerStore store;

	Handlers(HandlerStore store) {
		this.store = store;
	}

	/**
	 * Asks for the members of staff to whom a dossier can be given: those who can sign
	 * in, by name.
	 */
	public Question<List<Candidate>> candidates() {
		return HandlerStore.candidates();
	}

	/**
	 * Says that somebody who handled dossiers under that e-mail address until now is this
	 * member of staff.
	 */
	@Transactional
	public void recognise(String email, PersonId person) {
		this.store.recognise(email, person);
	}

	/** Asks who of staff is in which team; not for those who are in none. */
	public Question<Map<PersonId, String>> teams() {
		return HandlerStore.teams();
	}

	/**
	 * Lets a member of staff share the dossiers of a team. Two names that differ in
	 * capitals only are one team.
	 * @param team the empty name for no team: those who are in none share theirs too
	 * @param was the team as it was looked at
	 * @return false if somebody else changed it since then, or nobody of staff is that
	 * person
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean join(PersonId person, String team, String was) {
		return this.store.of(person).isPresent() && this.store.join(person, team, was);
	}

	/**
	 * A member of staff as handler of dossiers, with the name, telephone and e-mail of
	 * today; none if nobody of staff is that person. Asked by a visitor of staff who
	 * looks over all offices.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Handler> of(PersonId person) {
		return this.store.of(person);
	}

}
