package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** First name, prefix and surname as one. */
final class FullName {

	private FullName() {
	}

	static String in(ResultSet rows) throws SQLException {
		return Stream.of(rows.getString("first_name"), rows.getString("prefix"), rows.getString("surname"))
			.filter(part -> part != null)
			.collect(Collectors.joining(" "));
	}

}
