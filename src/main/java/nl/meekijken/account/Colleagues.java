package nl.meekijken.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the viewer's office. Who calls what changes them has made sure that an
 * administrator of the office asks.
 */
@Component
@Transactional
public class Colleagues {

	private final ColleagueStore store;

	private final OpenSessions sessions;

	private final FactorRemovalStore removals;

	Colleagues(ColleagueStore store, OpenSessions sessions, FactorRemovalStore removals) {
		this.store = store;
		this.sessions = sessions;
		this.removals = removals;
	}

	/** Everybody of the office by surname, at most five hundred. */
	@Transactional(readOnly = true)
	public List<Colleague> all() {
		return this.store.all();
	}

	/** Whether a person is an administrator of the office at this moment. */
	@Transactional(readOnly = true)
	public boolean isAdministrator(PersonId person) {
		return this.store.find(person).filter(Colleague::isAdministrator).isPresent();
	}

	public ColleagueChange makeAdministrator(PersonId person) {
		return change(person, colleague -> true, colleague -> this.store.giveRole(person, Role.ADMINISTRATOR));
	}

	/** Takes the administrator role away, unless it is the last one. */
	public ColleagueChange makeMember(PersonId person) {
		return change(person, this::isSpare, colleague -> this.store.giveRole(person, Role.MEMBER));
	}

	/** Shuts a colleague out at once; what they did stays under their name. */
	public ColleagueChange block(PersonId person, PersonId by) {
		if (person.equals(by)) {
			return new ColleagueChange.Yourself();
		}
		return change(person, this::isSpare, colleague -> {
			this.store.block(person);
			this.sessions.endAll(person);
		});
	}

	/** Lets a colleague in again, unless staff shut them out. */
	public ColleagueChange unblock(PersonId person) {
		var change = change(person, colleague -> true, colleague -> this.store.unblock(person));
		return (change instanceof ColleagueChange.Done(var colleague) && colleague.blockedByStaff())
				? new ColleagueChange.BlockedByStaff(colleague) : change;
	}

	@Transactional(readOnly = true)
	public Optional<Colleague> find(PersonId person) {
		return this.store.find(person);
	}

	/**
	 * Asks for the second factors of a colleague who lost them to be removed; a member of
	 * staff has to agree.
	 * @param reason how it was made sure that the colleague asks
	 */
	public RemovalAsked askFactorRemoval(PersonId person, PersonId by, String reason) {
		if (person.equals(by)) {
			return new RemovalAsked.Yourself();
		}
		var found = this.store.find(person);
		if (found.isEmpty()) {
			return new RemovalAsked.Unknown();
		}
		if (!found.get().secondFactor()) {
			return new RemovalAsked.NothingToRemove(found.get());
		}
		this.removals.ask(person, by, reason);
		return new RemovalAsked.Waits();
	}

	private ColleagueChange change(PersonId person, Predicate<Colleague> allowed, Consumer<Colleague> work) {
		this.store.waitForOtherChanges();
		var found = this.store.find(person);
		if (found.isEmpty()) {
			return new ColleagueChange.Unknown();
		}
		if (!allowed.test(found.get())) {
			return new ColleagueChange.LastAdministrator(found.get());
		}
		work.accept(found.get());
		return new ColleagueChange.Done(this.store.find(person).orElseThrow());
	}

	private boolean isSpare(Colleague colleague) {
		return !colleague.isAdministrator() || this.store.hasAdministratorBeside(colleague.id());
	}

}
