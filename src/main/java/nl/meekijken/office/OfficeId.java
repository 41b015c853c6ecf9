package nl.meekijken.office;

import java.sql.Connection;
import java.sql.SQLException;

import nl.meekijken.database.Visitor;

/**
 * Which office. As a visitor it is the house itself at work for that office (filling,
 * importing, jobs), without a person.
 */
public record OfficeId(long value) implements Visitor {

	@Override
	public void bind(Connection connection) throws SQLException {
		try (var statement = connection
			.prepareStatement("select set_config('viewer.office', ?, true), set_config('viewer.person', '', true)")) {
			statement.setString(1, Long.toString(this.value));
			statement.execute();
		}
	}

}
