package nl.meekijken.account;

import org.jspecify.annotations.Nullable;

import nl.meekijken.database.Question;
import nl.meekijken.database.Visitor;
import nl.meekijken.office.OfficeId;

/**
 * A member of staff at work. PostgreSQL asks at each transaction whether that person is
 * enabled and has a second factor.
 *
 * @param inside the office that is worked in; none to look over all, and change nothing
 */
record StaffVisitor(PersonId person, @Nullable OfficeId inside) implements Visitor {

	@Override
	public boolean isStaff() {
		return true;
	}

	@Override
	public Question<?> entering() {
		var office = (this.inside != null) ? this.inside.value() : null;
		return new Question<>("select account.enter_as_staff(?, ?::bigint)",
				Question.listOf(this.person.value(), office), rows -> Entered.wholly(this.person, rows));
	}

	@Override
	public Object who() {
		return this.person;
	}

}
