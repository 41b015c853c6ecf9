package nl.meekijken.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import org.springframework.stereotype.Component;

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
		return connection -> enterWholly(connection, person);
	}

	/** The person as visitor who has still to give or set up a second factor. */
	public Visitor halfway(PersonId person) {
		return connection -> enter(connection, person);
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

	/** A member of staff as visitor in the own office, for what is their own. */
	public Visitor ofStaffAtHome(PersonId person) {
		return connection -> enterAtHome(connection, person);
	}

	private static void enterAtHome(Connection connection, PersonId person) throws SQLException {
		try (var statement = connection.prepareStatement("select account.enter_at_home(?)")) {
			statement.setLong(1, person.value());
			try (var rows = statement.executeQuery()) {
				rows.next();
				rows.getLong(1);
				if (rows.wasNull()) {
					throw new AccessEnded();
				}
			}
		}
	}

	private void enterWholly(Connection connection, PersonId person) throws SQLException {
		try (var statement = connection.prepareStatement("select account.enter_wholly(?, ?, ?)")) {
			statement.setLong(1, person.value());
			statement.setObject(2, Today.of(this.clock));
			statement.setBoolean(3, this.required.always());
			try (var rows = statement.executeQuery()) {
				rows.next();
				switch (rows.getString(1)) {
					case "IN" -> {
					}
					case "FACTOR_MISSING" -> throw new FactorMissing();
					default -> throw new AccessEnded();
				}
			}
		}
	}

	private void enter(Connection connection, PersonId person) throws SQLException {
		try (var statement = connection.prepareStatement("select account.enter(?, ?)")) {
			statement.setLong(1, person.value());
			statement.setObject(2, Today.of(this.clock));
			try (var rows = statement.executeQuery()) {
				rows.next();
				rows.getLong(1);
				if (rows.wasNull()) {
					throw new AccessEnded();
				}
			}
		}
	}

}
