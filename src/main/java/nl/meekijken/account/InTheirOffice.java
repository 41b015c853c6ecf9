package nl.meekijken.account;

import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;

/**
 * Lets a member of staff work on the account of somebody else: in one transaction, inside
 * the office of that person.
 */
@Component
class InTheirOffice {

	private final PeopleSearch people;

	private final RoundTrip roundTrip;

	private final Boundary boundary;

	private final Entrance entrance;

	private final TransactionTemplate transaction;

	InTheirOffice(PeopleSearch people, RoundTrip roundTrip, Boundary boundary, Entrance entrance,
			PlatformTransactionManager transactions) {
		this.people = people;
		this.roundTrip = roundTrip;
		this.boundary = boundary;
		this.entrance = entrance;
		this.transaction = new TransactionTemplate(transactions);
	}

	Intervention of(PersonId person, PersonId by, Function<FoundPerson, Intervention> work) {
		if (person.equals(by)) {
			return new Intervention.Yourself();
		}
		var found = this.transaction.execute(looking -> this.roundTrip.ask(this.people.find(person)));
		return found
			.map(somebody -> this.boundary.inside(this.entrance.ofStaffInside(somebody.office(), by),
					() -> this.transaction.execute(working -> work.apply(somebody))))
			.orElseGet(Intervention.Unknown::new);
	}

}
