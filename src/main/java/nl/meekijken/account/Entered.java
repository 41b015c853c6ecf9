package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What PostgreSQL says of somebody who enters. */
final class Entered {

	private Entered() {
	}

	static PersonId wholly(PersonId person, ResultSet rows) throws SQLException {
		rows.next();
		return switch (rows.getString(1)) {
			case "IN" -> person;
			case "FACTOR_MISSING" -> throw new FactorMissing();
			default -> throw new AccessEnded();
		};
	}

	static PersonId halfway(PersonId person, ResultSet rows) throws SQLException {
		rows.next();
		rows.getLong(1);
		if (rows.wasNull()) {
			throw new AccessEnded();
		}
		return person;
	}

}
