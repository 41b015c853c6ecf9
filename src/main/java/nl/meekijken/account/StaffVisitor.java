package nl.meekijken.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;

import org.jspecify.annotations.Nullable;

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
	public void bind(Connection connection) throws SQLException {
		try (var statement = connection.prepareStatement("select account.enter_as_staff(?, ?)")) {
			statement.setLong(1, this.person.value());
			if (this.inside != null) {
				statement.setLong(2, this.inside.value());
			}
			else {
				statement.setNull(2, Types.BIGINT);
			}
			try (var rows = statement.executeQuery()) {
				rows.next();
				requireIn(rows.getString(1));
			}
		}
	}

	private static void requireIn(String answer) {
		switch (answer) {
			case "IN" -> {
			}
			case "FACTOR_MISSING" -> throw new FactorMissing();
			default -> throw new AccessEnded();
		}
	}

}
