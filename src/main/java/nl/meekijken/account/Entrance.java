package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
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

	Entrance(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The person as visitor; a transaction of somebody who may no longer look ends in
	 * {@link AccessEnded}.
	 */
	public Visitor of(PersonId person) {
		return () -> new Question<>("select account.enter(?, ?)", List.of(person.value(), Today.of(this.clock)),
				Entrance::office);
	}

	private static OfficeId office(ResultSet rows) throws SQLException {
		rows.next();
		var office = rows.getLong(1);
		if (rows.wasNull()) {
			throw new AccessEnded();
		}
		return new OfficeId(office);
	}

}
