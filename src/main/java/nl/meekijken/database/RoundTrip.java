package nl.meekijken.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCreatorUtils;
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

	private final JdbcTemplate jdbc;

	RoundTrip(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Asks one question. */
	public <T> T ask(Question<T> question) {
		return askAll(question).to(question);
	}

	/** Asks all questions in one round trip, inside the running transaction. */
	public Answers askAll(Question<?>... questions) {
		var asked = List.of(questions);
		var sql = asked.stream().map(Question::sql).collect(Collectors.joining(";\n"));
		var answers = this.jdbc.execute(connection -> connection.prepareStatement(sql),
				(PreparedStatement statement) -> answersOf(statement, asked));
		if (answers == null) {
			throw new InvalidDataAccessResourceUsageException("no answers");
		}
		return answers;
	}

	private static Answers answersOf(PreparedStatement statement, List<Question<?>> asked) throws SQLException {
		var index = 1;
		for (var parameter : asked.stream().flatMap(question -> question.parameters().stream()).toArray()) {
			StatementCreatorUtils.setParameterValue(statement, index++,
					org.springframework.jdbc.core.SqlTypeValue.TYPE_UNKNOWN, parameter);
		}
		var answers = new Answers();
		var hasRows = statement.execute();
		for (var question : asked) {
			if (!hasRows) {
				throw new SQLException("a question brought no rows: " + question.sql());
			}
			try (var rows = statement.getResultSet()) {
				answers.give(question, question.reading().extractData(rows));
			}
			hasRows = statement.getMoreResults();
		}
		return answers;
	}

}
