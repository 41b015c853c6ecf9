package nl.meekijken.office;

import nl.meekijken.database.Question;
import nl.meekijken.database.Visitor;

/**
 * Which office. As a visitor it is the house itself at work for that office (filling,
 * importing, jobs), without a person.
 */
public record OfficeId(long value) implements Visitor {

	@Override
	public Question<?> entering() {
		return Question.first("select set_config('viewer.office', ?, true), set_config('viewer.person', '', true)",
				(rows, row) -> this, Long.toString(this.value));
	}

}
