package nl.meekijken.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Somebody in whose name transactions run: binds a transaction to what may be seen. */
@FunctionalInterface
public interface Visitor {

	/**
	 * Binds the transaction that has just begun, with transaction-local settings only.
	 */
	void bind(Connection connection) throws SQLException;

}
