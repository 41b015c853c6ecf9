package nl.meekijken.notification;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * The one connection of a node over which PostgreSQL says that there is news; it is none
 * of a pool, and is there only while somebody follows.
 */
@Component
class SignalStore {

	private final JdbcConnectionDetails details;

	private @Nullable Connection connection;

	SignalStore(JdbcConnectionDetails details) {
		this.details = details;
	}

	boolean isOpen() {
		return this.connection != null;
	}

	void open() {
		try {
			var opened = DriverManager.getConnection(this.details.getJdbcUrl(), this.details.getUsername(),
					this.details.getPassword());
			this.connection = opened;
			try (var statement = opened.createStatement()) {
				statement.execute("listen meekijken_news");
			}
		}
		catch (SQLException ex) {
			close();
			throw new DataAccessResourceFailureException("cannot listen for news", ex);
		}
	}

	/** Waits for signals, no longer than that. */
	List<Signal> await(int milliseconds) {
		try {
			var heard = Objects.requireNonNull(this.connection)
				.unwrap(PGConnection.class)
				.getNotifications(milliseconds);
			return Arrays.stream(heard)
				.map(notification -> Signal.of(notification.getParameter()))
				.flatMap(Optional::stream)
				.toList();
		}
		catch (SQLException ex) {
			close();
			throw new DataAccessResourceFailureException("cannot hear the news any more", ex);
		}
	}

	void close() {
		var closing = this.connection;
		this.connection = null;
		if (closing != null) {
			try {
				closing.close();
			}
			catch (SQLException ex) {
				throw new DataAccessResourceFailureException("cannot stop listening", ex);
			}
		}
	}

}
