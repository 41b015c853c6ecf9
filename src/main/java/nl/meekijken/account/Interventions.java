package nl.meekijken.account;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;

/**
 * What staff do to the account of somebody else. Each works inside the office of that
 * person, in the name of the member of staff.
 */
@Component
public class Interventions {

	private final PeopleSearch people;

	private final ColleagueStore colleagues;

	private final OpenSessions sessions;

	private final FactorRemovalStore removals;

	private final SecondFactors factors;

	private final ForgottenPasswords passwords;

	private final RoundTrip roundTrip;

	private final Boundary boundary;

	private final Entrance entrance;

	private final TransactionTemplate transaction;

	Interventions(PeopleSearch people, ColleagueStore colleagues, OpenSessions sessions, FactorRemovalStore removals,
			SecondFactors factors, ForgottenPasswords passwords, RoundTrip roundTrip, Boundary boundary,
			Entrance entrance, PlatformTransactionManager transactions) {
		this.people = people;
		this.colleagues = colleagues;
		this.sessions = sessions;
		this.removals = removals;
		this.factors = factors;
		this.passwords = passwords;
		this.roundTrip = roundTrip;
		this.boundary = boundary;
		this.entrance = entrance;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Shuts somebody out at once, also the last administrator of an office; the office
	 * cannot undo it.
	 */
	public Intervention block(PersonId person, PersonId by) {
		return onSomebodyElse(person, by, () -> {
			this.colleagues.blockAsStaff(person, by);
			this.sessions.endAll(person);
			return new Intervention.Done();
		});
	}

	/** Lets somebody in again, also whom the own office shut out. */
	public Intervention unblock(PersonId person, PersonId by) {
		return onSomebodyElse(person, by, () -> {
			this.colleagues.unblockAsStaff(person);
			return new Intervention.Done();
		});
	}

	/**
	 * Mails what leads to a new password, or to a first one; staff never see or choose
	 * one.
	 */
	public Intervention sendInstructions(PersonId person, PersonId by) {
		return onSomebodyElse(person, by,
				() -> this.passwords.startByStaff(person) ? new Intervention.Done() : new Intervention.NotNow());
	}

	/**
	 * Asks for the second factors of somebody who lost them to be removed; another member
	 * of staff has to agree.
	 * @param reason how it was made sure who asks
	 */
	public Intervention askRemoval(PersonId person, PersonId by, String reason) {
		return onSomebodyElse(person, by,
				() -> this.removals.ask(person, by, reason) ? new Intervention.Done() : new Intervention.Settled());
	}

	/** Agrees with what another member of staff asked, which removes the factors. */
	public Intervention agreeToRemoval(PersonId person, PersonId by) {
		return onSomebodyElse(person, by, () -> {
			if (this.removals.isAskedBy(person, by)) {
				return new Intervention.Yourself();
			}
			if (!this.removals.settle(person, by, true)) {
				return new Intervention.Settled();
			}
			this.factors.removeAllOf(person);
			return new Intervention.Done();
		});
	}

	/** Turns down, or withdraws, what was asked. */
	public Intervention refuseRemoval(PersonId person, PersonId by) {
		return onSomebodyElse(person, by,
				() -> this.removals.settle(person, by, false) ? new Intervention.Done() : new Intervention.Settled());
	}

	private Intervention onSomebodyElse(PersonId person, PersonId by, Supplier<Intervention> work) {
		if (person.equals(by)) {
			return new Intervention.Yourself();
		}
		var found = this.transaction.execute(looking -> this.roundTrip.ask(this.people.find(person)));
		return found.map(somebody -> this.boundary.inside(this.entrance.ofStaffInside(somebody.office(), by),
				() -> this.transaction.execute(working -> work.get())))
			.orElseGet(Intervention.Unknown::new);
	}

}
