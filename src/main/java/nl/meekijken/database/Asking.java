package nl.meekijken.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;

/** How several questions become one statement, and its results their answers. */
final class Asking {

	private Asking() {
	}

	static Answers all(Connection connection, List<Question<?>> questions) throws SQLException {
		var sql = new StringJoiner(";\n");
		questions.forEach(question -> sql.add(question.sql()));
		try (var statement = connection.prepareStatement(sql.toString())) {
			fill(statement, questions);
			return answers(statement, questions);
		}
	}

	private static void fill(PreparedStatement statement, List<Question<?>> questions) throws SQLException {
		var index = 1;
		for (var question : questions) {
			for (var parameter : question.parameters()) {
				StatementCreatorUtils.setParameterValue(statement, index++, SqlTypeValue.TYPE_UNKNOWN, parameter);
			}
		}
	}

	private static Answers answers(PreparedStatement statement, List<Question<?>> questions) throws SQLException {
		var answers = new Answers();
		var hasRows = statement.execute();
		for (var question : questions) {
			if (hasRows != question.bringsRows()) {
				throw new SQLException("rows, or none, against expectation: " + question.sql());
			}
			if (hasRows) {
				try (var rows = statement.getResultSet()) {
					answers.give(question, question.reading().extractData(rows));
				}
			}
			hasRows = statement.getMoreResults();
		}
		return answers;
	}

}
