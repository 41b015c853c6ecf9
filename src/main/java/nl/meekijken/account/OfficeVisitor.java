package nl.meekijken.account;

import java.time.Clock;
import java.util.List;

import nl.meekijken.database.Question;
import nl.meekijken.database.Visitor;

/** Somebody of an intermediary office. */
record OfficeVisitor(PersonId person, Clock clock, RequiredFactor required) implements Visitor {

	@Override
	public Question<?> entering() {
		return new Question<>("select account.enter_wholly(?, ?, ?)",
				List.of(this.person.value(), Today.of(this.clock), this.required.always()),
				rows -> Entered.wholly(this.person, rows));
	}

	@Override
	public Object who() {
		return this.person;
	}

}
