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

	/**
	 * Whether it is somebody of the recovery service, whose transactions run with a login
	 * of their own.
	 */
	default boolean isStaff() {
		return false;
	}

}
