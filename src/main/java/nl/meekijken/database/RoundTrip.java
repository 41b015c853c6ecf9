package nl.meekijken.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks several questions at once: one multi-statement call is one round trip to
 * PostgreSQL, and round trips are what a page costs.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RoundTrip {

	private static final String TASK = "round trip";

	private final JdbcTemplate jdbc;

	private final DataSource connections;

	RoundTrip(JdbcTemplate jdbc, DataSource connections) {
		this.jdbc = jdbc;
		this.connections = connections;
	}

	/** Asks one question. */
	public <T> T ask(Question<T> question) {
		return askAll(question).to(question);
	}

	/** Asks all questions in one round trip, inside the running transaction. */
	public Answers askAll(Question<?>... questions) {
		return speak(connection -> connection.ask(List.of(questions)));
	}

	/**
	 * Asks all questions and ends the transaction with them, which saves the round trip
	 * of its commit. Whatever is asked after it in the same transaction finds no visitor,
	 * and is refused.
	 */
	public Answers askAllLast(Question<?>... questions) {
		return speak(connection -> connection.askLast(List.of(questions)));
	}

	/**
	 * Says something that nobody waits for; it travels with the commit, or not at all.
	 */
	public void sayLast(String sql, @Nullable Object... parameters) {
		speak(connection -> {
			connection.sayLast(Question.nothing(sql, parameters));
			return connection;
		});
	}

	private <T> T speak(Speaking<T> speaking) {
		var connection = DataSourceUtils.getConnection(this.connections);
		try {
			return speaking.with(BoundConnection.of(connection));
		}
		catch (SQLException ex) {
			throw Objects.requireNonNullElseGet(this.jdbc.getExceptionTranslator().translate(TASK, null, ex),
					() -> new UncategorizedSQLException(TASK, null, ex));
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.connections);
		}
	}

	@FunctionalInterface
	private interface Speaking<T> {

		T with(BoundConnection connection) throws SQLException;

	}

}
