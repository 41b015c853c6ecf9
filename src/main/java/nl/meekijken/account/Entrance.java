package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.database.Visitor;

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
		return () -> new Question<>("select account.enter_wholly(?, ?, ?)",
				List.of(person.value(), Today.of(this.clock), this.required.always()), rows -> wholly(person, rows));
	}

	/** The person as visitor who has still to give or set up a second factor. */
	public Visitor halfway(PersonId person) {
		return () -> new Question<>("select account.enter(?, ?)", List.of(person.value(), Today.of(this.clock)),
				rows -> halfway(person, rows));
	}

	private static PersonId wholly(PersonId person, ResultSet rows) throws SQLException {
		rows.next();
		return switch (rows.getString(1)) {
			case "IN" -> person;
			case "FACTOR_MISSING" -> throw new FactorMissing();
			default -> throw new AccessEnded();
		};
	}

	private static PersonId halfway(PersonId person, ResultSet rows) throws SQLException {
		rows.next();
		rows.getLong(1);
		if (rows.wasNull()) {
			throw new AccessEnded();
		}
		return person;
	}

}
