package nl.meekijken.trying;

import java.sql.DriverManager;
import java.sql.SQLException;

/** The database as its superuser sees it, beside every wall. */
public final class Owner {

	private Owner() {
	}

	/** The first column of the first row. */
	public static String ask(String sql) {
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement();
				var rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Changes rows. */
	public static void change(String sql) {
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.executeUpdate(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
