package nl.meekijken.account;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.database.Visitor;
import nl.meekijken.office.OfficeId;

/**
 * Lets a signed-in person into each transaction. PostgreSQL asks every time whether the
 * person is enabled and the office's tier has portal access today, and only then binds
 * the office.
 */
@Component
public class Entrance {

	private final Clock clock;

	private final RequiredFactor required;

	Entrance(Clock clock, RequiredFactor required) {
		this.clock = clock;
		this.required = required;
	}

	/**
	 * The person as visitor; a transaction of somebody who may no longer look ends in
	 * {@link AccessEnded}, one of somebody who needs a second factor and has none in
	 * {@link FactorMissing}.
	 */
	public Visitor of(PersonId person) {
		return new OfficeVisitor(person, this.clock, this.required);
	}

	/** The person as visitor who has still to give or set up a second factor. */
	public Visitor halfway(PersonId person) {
		return () -> new Question<>("select account.enter(?, ?)", List.of(person.value(), Today.of(this.clock)),
				rows -> Entered.halfway(person, rows));
	}

	/**
	 * A member of staff as visitor who looks over all offices; one who may no longer look
	 * ends as one of {@link #of} does.
	 */
	public Visitor ofStaff(PersonId person) {
		return new StaffVisitor(person, null);
	}

	/** A member of staff as visitor who works inside one office. */
	public Visitor ofStaffInside(OfficeId office, PersonId person) {
		return new StaffVisitor(person, office);
	}

	/**
	 * A member of staff as visitor who reports a damage for an office, with the login
	 * that this office has, and sees nothing that it has begun itself.
	 */
	public Visitor ofStaffEntering(OfficeId office, PersonId person) {
		return () -> new Question<>("select account.enter_for_office(?, ?)", List.of(person.value(), office.value()),
				rows -> Entered.wholly(person, rows));
	}

	/** A member of staff as visitor in the own office, for what is their own. */
	public Visitor ofStaffAtHome(PersonId person) {
		return () -> new Question<>("select account.enter_at_home_wholly(?)", List.of(person.value()),
				rows -> Entered.wholly(person, rows));
	}

	/** A member of staff at home who has still to give or set up a second factor. */
	public Visitor ofStaffHalfway(PersonId person) {
		return () -> new Question<>("select account.enter_at_home(?)", List.of(person.value()),
				rows -> Entered.halfway(person, rows));
	}

}
